# SPDX-License-Identifier: Apache-2.0
"""One made-up order, told step by step; what is told becomes its rows."""
from cast import WARES
from clock import DAY, NOW, day_text, rng, text_of
from parcelnumbers import Numbers

numbers = Numbers(rng)
INDIA = (["bluedart"] * 5 + ["delhivery"] * 5 + ["xpressbees"] * 3 + ["ekart"] * 3 + ["dtdc"] * 3 + ["india_post"] * 3
         + ["shadowfax"] * 2 + ["amazon_in", "ecom_express", "professional"])
ABROAD = ["dhl_express", "dhl_express", "fedex", "aramex"]
SERVICES = {
    "bluedart": ("Blue Dart Surface", "Surface, 2–4 days"), "delhivery": ("Delhivery Express", "Express, 1–3 days"),
    "xpressbees": ("Xpressbees", "Surface, 2–5 days"), "ekart": ("Ekart", "Standard, 3–5 days"),
    "dtdc": ("DTDC Express", "Ground Express, 2–4 days"), "india_post": ("Speed Post", "Speed Post, 2–5 days"),
    "shadowfax": ("Shadowfax", "Standard, 1–3 days"), "amazon_in": ("Amazon Shipping", "Standard, 2–4 days"),
    "ecom_express": ("Ecom Express", "Standard, 3–6 days"), "professional": ("The Professional Couriers", "Surface"),
    "dhl_express": ("DHL Express Worldwide", "Express Worldwide, 3–5 days"),
    "fedex": ("FedEx International Priority", "International Priority, 3–5 days"),
    "aramex": ("Aramex", "Priority Parcel Express, 3–6 days"),
}


class Order:
    def __init__(self, number, placed, who, depot, hub, rate, promised=None):
        self.number, self.placed, self.who, self.rate = f"MO-{number}", placed, who, rate
        (self.warehouse, self.depot, self.first_hub), self.hub = depot, hub
        self.is_abroad = who["country"] != "IN"
        self.promised = promised if promised is not None else placed // DAY + rng.choice((3, 4, 4, 5)) + self.is_abroad * 3
        self.is_promise_given = promised is not None
        self.payment = "Prepaid" if self.is_abroad or rng.random() < 0.6 else "COD"
        self.parcels, self.events = [], []
        self.lines = [(sku, item, 1 if price > 700 else rng.choice((1, 1, 1, 2, 3)), price)
                      for sku, item, price in rng.sample(WARES, rng.choice((1, 1, 2, 2, 2, 3, 4)))]

    def promise(self, not_before=None, exactly=None):
        """The promised day, unless the script gives one."""
        if not self.is_promise_given:
            self.promised = exactly if exactly is not None else max(self.promised, not_before)

    def say(self, parcel, moment, status, source="Carrier", text="", place="", reason="", expected=None, delay=None,
            correction=False):
        """Most carriers report within minutes, a few only hours later."""
        if delay is None:
            is_slow = source == "Carrier" and rng.random() < 0.1
            delay = rng.randrange(90, 700) if is_slow else rng.randrange(2, 12)
        received = max(moment, min(moment + delay, NOW + 4))
        self.events.append((received, dict(
            order=self.number, shipment=parcel, at=text_of(moment), received=text_of(received), status=status,
            reason=reason, source=source, text=text, place=place,
            expected="" if expected is None else day_text(expected), correction="true" if correction else "")))

    def confirm(self):
        self.say("", self.placed, "Confirmed", "OrderSystem")

    def process(self):
        """Within two hours and a half, but not at night."""
        moment = self.placed + rng.randrange(35, 150)
        if not 8 * 60 <= moment % DAY < 21 * 60:
            moment = (moment + 3 * 60) // DAY * DAY + 8 * 60 + rng.randrange(5, 90)
        self.processed = max(self.placed + 3, min(moment, NOW - 25))
        self.say("", self.processed, "Processed", "OrderSystem")

    def pack(self, parcels=1, numbered=True, carrier=None, latest=NOW - 10):
        """Labels for as many parcels as asked; the lines go into them in turn."""
        moment = self.processed + rng.randrange(60, 300)
        if not 9 * 60 <= moment % DAY < 20 * 60:
            moment = (moment + 4 * 60) // DAY * DAY + 9 * 60 + rng.randrange(15, 150)
        self.packed = max(min(moment, latest), self.processed + 8)
        for ware in rng.sample(WARES, len(WARES)):
            if len(self.lines) < parcels and ware[0] not in [line[0] for line in self.lines]:
                self.lines.append((ware[0], ware[1], 1, ware[2]))
        carriers = ABROAD if self.is_abroad else INDIA
        for index in range(parcels):
            self.add_parcel(carrier or rng.choice(carriers), self.packed + index * 5, numbered,
                            [i for i in range(len(self.lines)) if i % parcels == index])

    def add_parcel(self, carrier, labelled, numbered=True, lines=(0,)):
        """The parcel, to be handed over by six in the evening, the day after if packed late."""
        text, service = SERVICES[carrier]
        deadline = (labelled // DAY + (labelled % DAY > 15 * 60)) * DAY + 18 * 60
        parcel = str(len(self.parcels) + 1)
        self.parcels.append(dict(
            order=self.number, shipment=parcel, carrier=carrier, carrier_text=text, service=service,
            number=numbers.new(carrier) if numbered else "", superseded="", link="", warehouse=self.warehouse,
            ship_by=text_of(deadline), contents=";".join(f"{i + 1}:{self.lines[i][2]}" for i in lines),
            received=text_of(min(labelled + 3, NOW))))
        self.say(parcel, labelled, "LabelCreated", "Warehouse", place=self.warehouse)

    def pick_up(self, parcel="1", moment=None):
        """The evening pick-up after packing, unless another moment is given."""
        evening = self.packed // DAY * DAY + rng.randrange(17 * 60 + 20, 19 * 60)
        self.picked = moment or (evening if evening > self.packed + 20 else evening + DAY)
        self.say(parcel, self.picked, "PickedUp", text="Shipment picked up", place=self.depot)

    def stops(self):
        if self.is_abroad:
            return [("Arrived at hub", self.first_hub), ("Export customs cleared", "Mumbai, Sahar"),
                    ("Departed by air", "Mumbai, Sahar"), ("Arrived, import customs cleared", self.hub)]
        stops = [("Arrived at hub", self.first_hub), ("Left hub", self.first_hub), ("Arrived at hub", self.hub)]
        return stops[:2] if self.first_hub == self.hub else stops

    def ride(self, until, parcel="1", delay=None):
        """Hub scans between pick-up and this moment, as many as the time allows."""
        span = until - self.picked
        count = min(len(self.stops()), max(1, span // (6 * 60)))
        for index, (text, place) in enumerate(self.stops()[:count]):
            moment = self.picked + span * (index + 1) // (count + 1) + rng.randrange(-15, 15)
            self.say(parcel, moment, "InTransit", text=text, place=place, delay=delay)

    def go_out(self, moment, parcel="1"):
        self.say(parcel, moment, "OutForDelivery", text="Out for delivery", place=self.who["city"])

    def deliver(self, moment, parcel="1"):
        text = "Delivered, cash collected" if self.payment == "COD" else rng.choice(
            ("Delivered to the customer", "Delivered, left with security", "Delivered to a family member"))
        self.say(parcel, moment, "Delivered", text=text, place=self.who["city"])

    def relabel(self):
        """A hub puts a new label on the first parcel; the old number is superseded."""
        parcel = self.parcels[0]
        parcel["superseded"], parcel["number"] = parcel["number"], numbers.new(parcel["carrier"])

    def total(self):
        rupees = sum(quantity * price for _, _, quantity, price in self.lines)
        return rupees * 100 if self.rate == 1 else round(rupees * 100 / self.rate) + 900

    def order_rows(self):
        head = dict(order=self.number, placed=text_of(self.placed), received=text_of(min(self.placed + 1, NOW)),
                    promised=day_text(self.promised), **self.who, total_minor=self.total(), payment=self.payment)
        return [dict(head, line=str(i + 1), sku=sku, item=item, quantity=quantity)
                for i, (sku, item, quantity, _) in enumerate(self.lines)]

    def event_rows(self):
        return [row for _, row in sorted(self.events, key=lambda event: event[0])]
