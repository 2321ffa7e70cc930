#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes orders.jsonl, shipments.jsonl and events.jsonl beside itself, and cast.json for those who make up more orders;
the same files every time. See clock.py."""
import json
from pathlib import Path

from cast import ABROAD, ATTEMPTS, CITIES, DEVANAGARI, NAMES, WAREHOUSES, WARES
from clock import DAY, at, rng
from order import INDIA, SERVICES, Order
from script import ANANYA, FIRST, FIRST_PLACED, GAPS, LAST, OTHERS, SCRIPTED

OPENING, SHOP_DAY = 7 * 60, 17 * 60 - 10  # orders are placed between 07:00 and 23:50


class People:
    """Hands out each name, phone and mail address once; now and then someone orders again."""

    def __init__(self):
        self.names = {side: [name.strip() for name in names.split("|")] for side, names in NAMES.items()}
        for names in self.names.values():
            rng.shuffle(names)
        self.devanagari, self.abroad = list(DEVANAGARI), list(ABROAD)
        self.taken = {ANANYA["phone"], ANANYA["email"]}
        self.known = []

    def fresh(self, make):
        value = make()
        while value in self.taken:
            value = make()
        self.taken.add(value)
        return value

    def phone(self):
        return self.fresh(lambda: f"+91 9{rng.randrange(1000, 9999)} 00{rng.randrange(1000):03d}")

    def mail(self, name):
        first, *_, last = name.lower().replace("'", "").translate(str.maketrans("ëäöüł", "eaoul")).split() or [name]
        return self.fresh(lambda: rng.choice((f"{first}.{last[0]}", f"{first}.{last}", f"{first}{rng.randrange(70, 99)}"))
                          + "@example.com")

    def indian(self, name, city):
        if not name and self.known and rng.random() < 0.06:
            return rng.choice(self.known)
        place = next((c for c in CITIES if c[0] == city), None) or rng.choice(CITIES)
        spelling = name
        if not name and self.devanagari and place[4] != "south" and rng.random() < 0.25:
            name, spelling = self.devanagari.pop()
        elif not name:
            name = spelling = (self.names[place[4]] or max(self.names.values(), key=len)).pop()
        street = f"{rng.randrange(1, 240)} {place[3]}"
        if rng.random() < 0.35:
            street = f"Flat {rng.randrange(1, 12)}0{rng.randrange(1, 5)}, {street}"
        mail = self.mail(spelling.replace(".", " ")) if rng.random() < 0.95 else ""
        who = dict(name=name, phone=self.phone(), email=mail, street=street, city=place[0], region=place[1],
                   postcode=place[2], country="IN", zone="Asia/Kolkata", currency="INR")
        self.known.append((who, WAREHOUSES[place[4]], place[5], 1))
        return self.known[-1]

    def foreigner(self):
        name, phone, street, city, region, postcode, country, zone, currency, rate = self.abroad.pop(0)
        who = dict(name=name, phone=phone, email=self.mail(name), street=street, city=city, region=region,
                   postcode=postcode, country=country, zone=zone, currency=currency)
        return who, WAREHOUSES["west"], f"{city} gateway", rate


def placed_times():
    """Numbers rise with time: between the orders of the script the others follow evenly through opening hours."""
    def in_shop(moment):
        return moment // DAY * SHOP_DAY + moment % DAY - OPENING

    anchors = sorted([(number, in_shop(at(placed))) for number, (placed, *_) in SCRIPTED.items() if number >= FIRST]
                     + [(FIRST, in_shop(at(FIRST_PLACED)))])
    times = {}
    for (low, start), (high, end) in zip(anchors, anchors[1:]):
        for number in range(low, high + 1):
            shop = start + (end - start) * (number - low) // (high - low)
            times[number] = shop // SHOP_DAY * DAY + shop % SHOP_DAY + OPENING
    return times


def tell_orders():
    times = placed_times()
    free = [number for number in range(LAST, FIRST - 1, -1) if number not in SCRIPTED and number not in GAPS]
    ages = sorted(((rng.uniform(young, old), history, where) for history, where, count, young, old in OTHERS
                   for _ in range(count)), key=lambda age: age[0])
    if len(free) != len(ages):
        raise SystemExit(f"{len(ages)} histories for {len(free)} numbers")
    cast = {number: (times[number], history, "", where, None) for number, (_, history, where) in zip(free, ages)}
    cast |= {number: (at(placed), history, name, city, promised)
             for number, (placed, history, name, city, promised) in SCRIPTED.items()}

    people = People()
    for number, (placed, history, name, where, promised) in sorted(cast.items()):
        if name == ANANYA["name"]:
            customer = (ANANYA, WAREHOUSES["west"], "Pune, Chakan", 1)
        else:
            customer = people.foreigner() if where == "abroad" else people.indian(name, where)
        order = Order(number, placed, *customer, promised)
        history(order)
        yield order


def tell_cast():
    """Who and what orders in any number are made up of; a carrier stands there as often as it is taken."""
    keys = ("city", "region", "postcode", "street", "side", "hub")
    return dict(
        wares=[dict(zip(("sku", "name", "rupees"), ware)) for ware in WARES],
        warehouses={side: dict(zip(("code", "city", "hub"), warehouse)) for side, warehouse in WAREHOUSES.items()},
        cities=[dict(zip(keys, city)) for city in CITIES],
        names={side: [name.strip() for name in names.split("|")] for side, names in NAMES.items()},
        devanagari=[name for name, _ in DEVANAGARI],
        carriers=[dict(code=code, text=SERVICES[code][0], service=SERVICES[code][1]) for code in INDIA],
        attempts=[dict(reason=reason, words=words) for reason, words in ATTEMPTS.items()])


def main():
    orders = list(tell_orders())
    files = {"orders": [row for order in orders for row in order.order_rows()],
             "shipments": [parcel for order in orders for parcel in order.parcels],
             "events": [row for order in orders for row in order.event_rows()]}
    for name, rows in files.items():
        text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        (Path(__file__).parent / f"{name}.jsonl").write_text(text, encoding="utf-8")
    cast = json.dumps(tell_cast(), ensure_ascii=False, indent=1) + "\n"
    (Path(__file__).parent / "cast.json").write_text(cast, encoding="utf-8")


if __name__ == "__main__":
    main()
