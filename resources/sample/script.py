# SPDX-License-Identifier: Apache-2.0
"""Which order has which history. "@abroad" sends it to another country."""
import histories as h
import troubles as t

ANANYA = dict(name="Ananya Deshpande", phone="+91 98200 00417", email="ananya.d@example.com",
              street="14 Rankala Road, Shahupuri", city="Kolhapur", region="Maharashtra", postcode="416001", country="IN",
              zone="Asia/Kolkata", currency="INR")

# number: placed, history, name, city, promised
SCRIPTED = {
    204936: ("0 10:31", h.confirmed, "Rohan Mehta", "Mumbai", 3),
    204931: ("0 10:12", h.processed, "Fatima Sheikh", "Hyderabad", 3),
    204927: ("0 09:48", h.processed, "Aarav Krishnamurthy", "Chennai", 3),
    204920: ("0 09:05", h.packed_unnumbered, "Meera Iyer", "Bengaluru", 2),
    204914: ("-1 21:40", h.packed, "Katharina Oberlechner", "Panaji", 2),
    204902: ("-1 18:22", h.shipped, "Gurpreet Singh", "Amritsar", 2),
    204898: ("-1 15:09", h.shipped_in_two, "Nandini Rao", "Mysuru", 2),
    204889: ("-2 13:55", h.in_transit, "Joseph Thomas", "Thiruvananthapuram", 1),
    204884: ("-2 11:20", h.in_transit, "Sana Qureshi", "Lucknow", 1),
    204877: ("-3 19:31", h.out_for_delivery, "Vikram Chauhan", "Jaipur", 0),
    204871: ("-4 09:14", h.ananya_now, "Ananya Deshpande", "", 0),
    204866: ("-4 08:02", t.address_problem, "Harish Patil", "Nashik", -2),
    204859: ("-5 20:47", h.out_for_delivery, "Ishita Banerjee", "Kolkata", 0),
    204853: ("-5 17:16", t.nobody_home, "Mohammed Irfan", "Bhopal", -3),
    204848: ("-5 14:33", h.in_transit, "Deepa Nair", "Kochi", 1),
    204841: ("-5 10:58", t.held, "Arjun Reddy", "Visakhapatnam", -2),
    204835: ("-6 22:05", t.returning, "Pooja Sharma", "Delhi", -4),
    204829: ("-6 16:41", h.out_for_delivery, "Sneha Kulkarni", "Pune", 0),
    204822: ("-6 12:20", h.in_transit_in_three, "Tenzin Dorjee", "Leh", 2),
    204817: ("-6 09:37", h.in_transit, "Farhan Ali", "Srinagar", 1),
    198340: ("-44 19:20", h.ananya_before("delhivery", "-40 11:52"), "Ananya Deshpande", "", None),
    187712: ("-112 11:08", h.ananya_before("bluedart", "-108 17:30"), "Ananya Deshpande", "", None),
}
FIRST, LAST = 204700, 204936
FIRST_PLACED = "-13 10:00"
# Numbers of carts that were never paid.
GAPS = {204933, 204918, 204909, 204893, 204868, 204857, 204838, 204812, 204799, 204787, 204770, 204752, 204741, 204729,
        204716, 204703}

# history, where: how many, and the ages they have, in places from the newest order
OTHERS = [
    (h.confirmed, "", 11, 0, 14), (h.confirmed, "abroad", 1, 3, 9), (h.processed, "", 10, 4, 24),
    (h.packed, "", 13, 16, 52), (h.packed_in_two, "", 1, 20, 40), (h.packed_unnumbered, "", 5, 14, 55),
    (h.packed_late, "", 1, 75, 85), (h.shipped, "", 9, 36, 66), (h.shipped, "abroad", 1, 40, 60),
    (h.shipped_in_two, "", 1, 40, 60), (h.shipped_unnumbered, "", 1, 40, 60), (h.in_transit, "", 11, 50, 110),
    (h.in_transit, "abroad", 3, 70, 120), (h.partly_delivered, "", 1, 95, 125), (h.in_transit_late, "", 4, 90, 120),
    (h.out_for_delivery, "", 16, 62, 125), (h.out_for_delivery, "abroad", 2, 110, 140), (h.last_parcel_out, "", 1, 95, 125),
    (h.out_with_local_rider, "", 1, 80, 110), (h.ready_for_collection, "", 3, 80, 130),
    (t.held_in_customs, "abroad", 1, 130, 160), (t.pickup_failed, "", 1, 50, 62), (t.address_problem, "", 1, 85, 110),
    (t.no_cash, "", 1, 85, 110), (t.returning, "", 2, 125, 150), (t.lost, "", 3, 110, 160), (t.damaged, "", 2, 95, 130),
    (t.damaged_late, "", 1, 110, 140), (h.delivered_today, "", 33, 72, 150), (h.delivered_today, "abroad", 2, 130, 170),
    (h.delivered_today_in_two, "", 4, 80, 150), (h.delivered_today_relabelled, "", 2, 80, 150),
    (h.delivered, "", 31, 125, 225), (h.delivered, "abroad", 2, 180, 225), (h.delivered_relabelled, "", 1, 140, 200),
    (h.delivered_at_second_attempt, "", 4, 140, 220), (h.delivered_in_two, "", 2, 140, 220),
    (h.scanned_after_delivery, "", 1, 150, 210), (h.scan_came_late, "", 1, 150, 210),
    (h.handed_over_before_placed, "", 1, 150, 210), (h.withdrawn, "", 1, 150, 210), (t.corrected, "", 1, 150, 210),
    (t.returned, "", 3, 195, 230), (h.cancelled, "", 3, 60, 200), (h.cancelled_packed, "", 1, 100, 200),
]
