# SPDX-License-Identifier: Apache-2.0
"""What happens to an order that goes well, or nearly; each function tells one kind of history up to now."""
from cast import ATTEMPTS
from clock import DAY, at, between, rng


def begin(order, parcels=1, **pack):
    order.confirm()
    order.process()
    order.pack(parcels, **pack)


def confirmed(order):
    order.confirm()
    order.promise(not_before=2)


def processed(order):
    order.confirm()
    order.process()
    order.promise(not_before=2)


def packed(order):
    begin(order)
    order.promise(not_before=1)


def packed_in_two(order):
    begin(order, 2)
    order.promise(not_before=1)


def packed_unnumbered(order):
    begin(order, numbered=False)
    order.promise(not_before=1)


def packed_late(order):
    begin(order, numbered=False)
    order.promise(exactly=-1)


def shipped(order, parcels=1, **pack):
    """Handed over last evening or this morning; no scan since."""
    begin(order, parcels, latest=at("0 07:50"), **pack)
    last_evening = between("-1 17:20", "-1 19:00")
    moment = last_evening if order.packed < last_evening - 20 else between("0 08:10", "0 09:50")
    for parcel in order.parcels:
        order.pick_up(parcel["shipment"], moment)
    order.promise(not_before=1)


def shipped_in_two(order):
    shipped(order, 2)


def shipped_unnumbered(order):
    shipped(order, numbered=False)


def in_transit(order, parcels=1, delivered=0):
    """The last scan is of this morning; the first parcels may have arrived already."""
    begin(order, parcels)
    estimate = order.promised if order.is_promise_given else max(order.promised, 1)
    for parcel in order.parcels:
        number = parcel["shipment"]
        order.pick_up(number)
        if int(number) <= delivered:
            order.ride(at("-1 06:00"), number)
            order.go_out(between("-1 07:30", "-1 09:30"), number)
            order.deliver(between("-1 11:00", "-1 18:00"), number)
            continue
        moment = between("0 00:30", "0 09:50")
        order.ride(moment - 40, number)
        text, place = (f"Left {order.hub}, next stop {order.who['city']} depot", order.hub)
        order.say(number, moment, "InTransit", text=text, place=place, expected=estimate)
    order.promise(not_before=1)
    if order.is_abroad:
        parcel = order.parcels[0]
        if parcel["carrier"] == "dhl_express":
            parcel["link"] = "https://www.dhl.com/in-en/home/tracking/tracking-express.html?submit=1&tracking-id=" \
                + parcel["number"]


def in_transit_in_three(order):
    in_transit(order, 3)


def partly_delivered(order):
    in_transit(order, 2, delivered=1)


def in_transit_late(order):
    """The carrier itself expects it a day or two after the promise."""
    order.promise(exactly=rng.choice((-1, 0)))
    order.is_promise_given = True
    begin(order)
    order.pick_up()
    moment = between("0 01:00", "0 09:30")
    order.ride(moment - 60)
    order.say("1", moment, "InTransit", text="Delayed, missed connection", place=order.hub, expected=1)


def out_for_delivery(order, parcels=1):
    begin(order, parcels)
    for parcel in order.parcels:
        order.pick_up(parcel["shipment"])
        order.ride(at("0 05:30"), parcel["shipment"])
        order.go_out(between("0 06:40", "0 09:50"), parcel["shipment"])
    order.promise(exactly=rng.choice((0, 0, 0, 1)))


def last_parcel_out(order):
    begin(order, 2)
    order.pick_up("1")
    order.ride(at("-1 06:00"), "1")
    order.go_out(between("-1 07:30", "-1 09:30"), "1")
    order.deliver(between("-1 11:00", "-1 18:00"), "1")
    order.pick_up("2")
    order.ride(at("0 05:30"), "2")
    order.go_out(between("0 06:40", "0 09:30"), "2")
    order.promise(exactly=0)


def out_with_local_rider(order):
    """A rider the catalogue does not know, without a number."""
    out_for_delivery(order)
    order.parcels[0].update(carrier="", carrier_text="City Riders", service="Same day", number="")


def ready_for_collection(order):
    begin(order)
    order.pick_up()
    order.ride(at("-1 06:00"))
    order.say("1", between("-1 15:00", "-1 19:00"), "ReadyForCollection",
              text="Ready to collect at the pick-up point, bring an ID", place=order.who["city"])
    order.promise(not_before=1)


def delivered(order, day=None, parcels=1, failed=0):
    """On a morning three to five days after it was placed; now and then a day late."""
    day = day if day is not None else min(-1, order.placed // DAY + rng.choice((3, 3, 4, 4, 5)) + order.is_abroad * 2)
    begin(order, parcels)
    for parcel in order.parcels:
        number = parcel["shipment"]
        order.pick_up(number)
        order.ride(max(order.picked + 3 * 60, (day - failed) * DAY + 5 * 60), number)
        for attempt in range(failed, 0, -1):
            order.go_out((day - attempt) * DAY + rng.randrange(7 * 60, 9 * 60), number)
            order.say(number, (day - attempt) * DAY + rng.randrange(12 * 60, 17 * 60), "AttemptFailed",
                      text=ATTEMPTS["CustomerUnavailable"], place=order.who["city"], reason="CustomerUnavailable")
        out = day * DAY + (rng.randrange(6 * 60 + 10, 7 * 60 + 30) if day == 0 else rng.randrange(7 * 60, 9 * 60 + 30))
        order.go_out(out, number)
        arrived = rng.randrange(8 * 60 + 2, 9 * 60 + 58) if day == 0 else rng.randrange(10 * 60, 19 * 60)
        order.deliver(day * DAY + arrived, number)
    order.promise(exactly=day + rng.choice((0, 0, 0, 1, 1, 2, -1)))
    order.delivered_on = day


def delivered_today(order):
    delivered(order, 0)


def delivered_today_in_two(order):
    delivered(order, 0, 2)


def delivered_today_relabelled(order):
    delivered(order, 0)
    order.relabel()


def delivered_relabelled(order):
    delivered(order)
    order.relabel()


def delivered_at_second_attempt(order):
    delivered(order, failed=1)


def delivered_in_two(order):
    delivered(order, parcels=2)


def scanned_after_delivery(order):
    delivered(order)
    moment = order.delivered_on * DAY + 20 * 60 + 12
    order.say("1", moment, "InTransit", text="Scanned at hub", place=order.hub)


def scan_came_late(order):
    """A hub's scan from before the delivery reaches us a day after it."""
    delivered(order)
    moment = order.delivered_on * DAY + 6 * 60 + 5
    order.say("1", moment, "InTransit", text="At hub", place=order.hub, delay=28 * 60)


def handed_over_before_placed(order):
    delivered(order)
    order.events = [event for event in order.events if event[1]["status"] != "PickedUp"]
    order.pick_up("1", order.placed - 190)


def withdrawn(order):
    delivered(order)
    moment = order.delivered_on * DAY + 20 * 60 + 40
    order.say("1", moment, "Cancelled", "OrderSystem", "Cancelled in the shop after delivery")


def cancelled(order):
    order.confirm()
    order.process()
    order.say("", order.processed + 50, "Cancelled", "OrderSystem", "Cancelled at the customer's request")


def cancelled_packed(order):
    begin(order)
    for parcel in ("1", ""):
        order.say(parcel, order.packed + 75, "Cancelled", "OrderSystem", "Cancelled at the customer's request")


def ananya_now(order):
    """The split order of the manual: one parcel delivered, one late on its way."""
    order.payment = "Prepaid"
    order.lines = [("LIP-0417", "Matte lipstick, Brick Rose", 1, 349), ("KAJ-0102", "Smudge-proof kajal, black", 2, 199),
                   ("FND-1204", "Foundation, Warm Sand 04", 1, 599)]
    order.confirm()
    order.say("", at("-4 11:02"), "Processed", "OrderSystem", delay=1)
    order.add_parcel("bluedart", at("-4 14:10"), lines=(0, 1))
    order.add_parcel("bluedart", at("-4 16:35"), lines=(2,))

    def scan(parcel, moment, status, text, place, **more):
        order.say(parcel, at(moment), status, text=text, place=place, delay=2, **more)

    scan("1", "-4 18:20", "PickedUp", "", "Bhiwandi")
    scan("1", "-3 05:40", "InTransit", "At hub", "Pune, Chakan")
    scan("1", "-2 08:15", "OutForDelivery", "", "Kolhapur")
    scan("1", "-2 13:20", "Delivered", "Delivered to the customer", "Kolhapur")
    scan("2", "-3 18:10", "PickedUp", "", "Bhiwandi")
    scan("2", "-2 06:22", "InTransit", "At hub", "Pune, Chakan")
    scan("2", "-2 18:40", "OnHold", "Vehicle breakdown, next truck Monday", "Pune, Chakan", reason="CarrierIssue")
    scan("2", "0 08:05", "InTransit", "Left Pune, next stop Kolhapur depot", "Pune", expected=1)


def ananya_before(carrier, delivered_at):
    def history(order):
        begin(order, carrier=carrier)
        order.pick_up()
        order.ride(at(delivered_at) - 9 * 60)
        order.go_out(at(delivered_at) - 190)
        order.deliver(at(delivered_at))
        order.promise(exactly=at(delivered_at) // DAY + 1)
    return history
