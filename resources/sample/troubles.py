# SPDX-License-Identifier: Apache-2.0
"""What happens to an order that needs a person: held, not handed over, coming back, lost, damaged."""
from cast import ATTEMPTS
from clock import DAY, at, between, rng
from histories import begin


def held(order):
    begin(order)
    order.pick_up()
    order.ride(at("-1 09:00"))
    order.say("1", between("-1 10:00", "-1 20:00"), "OnHold", text="Road closed after a landslide, waiting to move on",
              place=order.hub, reason="CarrierIssue")


def held_in_customs(order):
    begin(order, carrier="dhl_express")
    order.pick_up()
    order.ride(at("-2 09:00"))
    order.say("1", between("-1 10:00", "-1 20:00"), "OnHold", text="Held in customs, invoice copy requested",
              place=order.hub, reason="Other")
    order.promise(not_before=2)


def pickup_failed(order):
    begin(order)
    order.say("1", order.packed + 20, "PickupPending", text="Pick-up booked", place=order.depot)
    order.say("1", between("-1 18:00", "-1 19:30"), "PickupFailed", text="Driver did not come", place=order.depot,
              reason="CarrierIssue")
    order.promise(not_before=1)


def attempts(order, reasons, last_day):
    """One failed attempt a day, the last one on last_day."""
    begin(order)
    order.pick_up()
    first = last_day - len(reasons) + 1
    order.ride(max(order.picked + 2 * 60, first * DAY + 6 * 60))
    for index, reason in enumerate(reasons):
        morning = (first + index) * DAY
        order.go_out(morning + rng.randrange(7 * 60 + 10, 9 * 60))
        order.say("1", morning + rng.randrange(11 * 60, 18 * 60), "AttemptFailed", text=ATTEMPTS[reason],
                  place=order.who["city"], reason=reason)


def address_problem(order):
    attempts(order, ["AddressIssue"], -1)
    order.promise(exactly=-1)


def nobody_home(order):
    attempts(order, ["CustomerUnavailable", "CustomerUnavailable"], -1)


def no_cash(order):
    order.payment = "COD"
    attempts(order, ["CashNotReady"], -1)
    order.promise(exactly=0)


def send_back(order, requested, arrived=None):
    order.say("1", requested, "ReturnRequested", text="Return to sender started", place=order.who["city"])
    order.say("1", requested + 14 * 60, "ReturnInTransit", text="On the way back", place=order.hub)
    if arrived:
        order.say("1", arrived - 4 * 60, "ReturnOutForDelivery", text="Return out for delivery", place=order.depot)
        order.say("1", arrived, "ReturnDelivered", text="Return received at the warehouse", place=order.warehouse)


def returning(order):
    attempts(order, ["Unreachable", "Refused"], -2)
    send_back(order, between("-2 18:30", "-2 19:30"))
    order.promise(exactly=-2)


def returned(order):
    attempts(order, ["CustomerUnavailable", "Unreachable", "Refused"], -5)
    send_back(order, between("-5 18:30", "-5 19:30"), between("-2 11:00", "-1 17:00"))


def lost(order):
    begin(order)
    order.pick_up()
    order.ride(order.picked + 20 * 60)
    order.say("1", between("-2 10:00", "-1 18:00"), "Lost", text="Not found in the hub, declared lost",
              place=order.first_hub, reason="CarrierIssue")
    order.promise(exactly=-1)


def damaged(order):
    begin(order)
    order.pick_up()
    order.ride(at("-1 09:00"))
    order.say("1", between("-1 10:00", "-1 18:00"), "Damaged", text="Box crushed, contents leaking", place=order.hub,
              reason="CarrierIssue")
    order.promise(not_before=0)


def damaged_late(order):
    damaged(order)
    order.promised = -1


def corrected(order):
    """Declared lost by the carrier, found by the customer's neighbour."""
    lost(order)
    order.promise(not_before=-1)
    order.say("1", between("-1 18:30", "-1 19:30"), "Delivered", "Agent", "Customer called: the neighbour had taken it in",
              place=order.who["city"], correction=True)
