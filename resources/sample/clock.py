# SPDX-License-Identifier: Apache-2.0
"""Time as the sample writes it: minutes from today's midnight in India; "-4 09:14", "0 08:05"; days as "+2"."""
import random

DAY = 24 * 60
NOW = 10 * 60 + 34  # nothing happens after this, so that the sample is plausible from mid-morning on
rng = random.Random(204871)


def at(text):
    day, clock = text.split()
    hour, minute = clock.split(":")
    return int(day) * DAY + int(hour) * 60 + int(minute)


def text_of(moment):
    day, minute = divmod(round(moment), DAY)
    return f"{day_text(day)} {minute // 60:02d}:{minute % 60:02d}"


def day_text(day):
    return "0" if day == 0 else f"{day:+d}"


def between(early, late):
    return rng.randrange(at(early), at(late))
