"""Where circles and their words go so that they do not cover each other. Pixels, no Qt."""

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

_ROUNDS: Final = 60
_FURTHER: Final = (0.0, 16.0, 32.0, 48.0, 68.0, 90.0)
"""How far (px) beyond its place a box may go; from the second on a line has to lead to it."""
NEAR: Final = 12.0
"""A box within so many pixels of its circle needs no line."""


class Circle(NamedTuple):
    x: float
    y: float
    radius: float


class Box(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        """Whether the two have a point inside both."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def within(self, other: "Box") -> bool:
        return (
            self.left >= other.left
            and self.right <= other.right
            and self.top >= other.top
            and self.bottom <= other.bottom
        )


def spread(circles: Sequence[Circle], area: Box, *, gap: float = 3.0) -> list[Circle]:
    """The circles moved as little as it takes to stand apart by `gap` and inside the area.

    Larger ones move less. The same circles give the same places.
    """
    placed = [[one.x, one.y] for one in circles]
    for _ in range(_ROUNDS):
        moved = False
        for i, first in enumerate(circles):
            for j in range(i + 1, len(circles)):
                second = circles[j]
                dx, dy = placed[j][0] - placed[i][0], placed[j][1] - placed[i][1]
                distance, wanted = math.hypot(dx, dy), first.radius + second.radius + gap
                if distance >= wanted - 1e-6:
                    continue
                moved = True
                if distance < 1e-6:  # one on the other: part in a direction that differs from pair to pair
                    angle = 2.4 * (i + 2 * j)
                    dx, dy, distance = math.cos(angle), math.sin(angle), 1.0
                weight = second.radius**2 / (first.radius**2 + second.radius**2)
                push = (wanted - min(distance, wanted)) / distance
                placed[i][0] -= dx * push * weight
                placed[i][1] -= dy * push * weight
                placed[j][0] += dx * push * (1 - weight)
                placed[j][1] += dy * push * (1 - weight)
        for one, place in zip(circles, placed, strict=True):
            place[0] = min(max(place[0], area.left + one.radius), area.right - one.radius)
            place[1] = min(max(place[1], area.top + one.radius), area.bottom - one.radius)
        if not moved:
            break
    return [Circle(x, y, one.radius) for one, (x, y) in zip(circles, placed, strict=True)]


def beside(
    circles: Sequence[Circle],
    sizes: Sequence[tuple[float, float]],
    area: Box,
    *,
    obstacles: Sequence[Circle] = (),
    start_left: bool = False,
    gap: float = 4.0,
) -> list[Box | None]:
    """A box of each size beside its circle, free of other boxes and circles; None where no place is free.

    Earlier circles choose first. Of eight places the one beside the circle comes first, at the left where
    `start_left`; where none is free the box goes further away, at most by `_FURTHER`. Small `obstacles` are
    avoided where that is possible and covered where it is not.
    """
    solid = [Box(c.x - c.radius, c.y - c.radius, c.x + c.radius, c.y + c.radius) for c in circles]
    soft = [Box(c.x - c.radius, c.y - c.radius, c.x + c.radius, c.y + c.radius) for c in obstacles]
    taken: list[Box] = []
    found: list[Box | None] = []
    for place, (circle, size) in enumerate(zip(circles, sizes, strict=True)):
        others = [*taken, *(box for at, box in enumerate(solid) if at != place)]
        free: list[Box] = []
        for further in _FURTHER:
            free = [
                box
                for box in _places(circle, size, gap + further, start_left)
                if box.within(area) and not any(box.meets(other) for other in others)
            ]
            if free:
                break
        best = min(free, key=lambda box: sum(box.meets(one) for one in soft), default=None)
        if best is not None:
            taken.append(best)
        found.append(best)
    return found


def leader(circle: Circle, box: Box) -> tuple[tuple[float, float], tuple[float, float]] | None:
    """The line from the edge of a circle to its box, None where they are near enough."""
    x = min(max(circle.x, box.left), box.right)
    y = min(max(circle.y, box.top), box.bottom)
    distance = math.hypot(x - circle.x, y - circle.y)
    if distance - circle.radius <= NEAR:
        return None
    share = circle.radius / distance
    return (circle.x + share * (x - circle.x), circle.y + share * (y - circle.y)), (x, y)


def stepped_out(dot: Circle, boxes: Sequence[Box], area: Box) -> Circle:
    """The dot at the nearest place outside all boxes and inside the area; where it is if none is free."""
    r = dot.radius + 1.0

    def free(x: float, y: float) -> bool:
        own = Box(x - r, y - r, x + r, y + r)
        return own.within(area) and not any(own.meets(box) for box in boxes)

    covering = [box for box in boxes if Box(dot.x - r, dot.y - r, dot.x + r, dot.y + r).meets(box)]
    moves = [
        spot
        for box in covering
        for spot in (
            (dot.x, box.top - r),
            (dot.x, box.bottom + r),
            (box.left - r, dot.y),
            (box.right + r, dot.y),
        )
        if free(*spot)
    ]
    if not moves:
        return dot
    x, y = min(moves, key=lambda spot: math.hypot(spot[0] - dot.x, spot[1] - dot.y))
    return Circle(x, y, dot.radius)


def _places(circle: Circle, size: tuple[float, float], gap: float, start_left: bool) -> list[Box]:
    wide, high = size
    x, y, r = circle.x, circle.y, circle.radius + gap
    slant = 0.71 * circle.radius + gap
    right, left = (
        Box(x + r, y - high / 2, x + r + wide, y + high / 2),
        Box(x - r - wide, y - high / 2, x - r, y + high / 2),
    )
    over = Box(x - wide / 2, y - r - high, x + wide / 2, y - r)
    under = Box(x - wide / 2, y + r, x + wide / 2, y + r + high)
    corners = [
        Box(x + slant, y - slant - high, x + slant + wide, y - slant),
        Box(x + slant, y + slant, x + slant + wide, y + slant + high),
        Box(x - slant - wide, y - slant - high, x - slant, y - slant),
        Box(x - slant - wide, y + slant, x - slant, y + slant + high),
    ]
    sides = [left, right] if start_left else [right, left]
    return [*sides, under, over, *(corners[2:] + corners[:2] if start_left else corners)]


def apart(wanted: Sequence[float], distance: float, low: float, high: float) -> list[float]:
    """Places near the wanted ones, at least `distance` apart where there is room, between low and high."""
    order = sorted(range(len(wanted)), key=lambda place: wanted[place])
    found = list(wanted)
    for _ in range(_ROUNDS):
        for first, second in pairwise(order):
            lack = distance - (found[second] - found[first])
            if lack > 0:
                found[first] -= lack / 2
                found[second] += lack / 2
        found = [min(max(one, low), high) for one in found]
    return found
