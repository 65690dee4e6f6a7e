"""Circles and words on a map stand apart from each other."""

import math

from hypothesis import given, settings
from hypothesis import strategies as st

from rawafid.ui.charts.placing import Box, Circle, apart, beside, spread, stepped_out

AREA = Box(0.0, 0.0, 400.0, 300.0)
circles = st.lists(
    st.builds(Circle, x=st.floats(0, 400), y=st.floats(0, 300), radius=st.floats(3, 20)), max_size=10
)


@given(found=circles)
@settings(max_examples=60)
def test_circles_end_apart_and_inside_the_area(found: list[Circle]) -> None:
    placed = spread(found, AREA)
    for one in placed:
        assert AREA.left + one.radius - 1e-6 <= one.x <= AREA.right - one.radius + 1e-6
        assert AREA.top + one.radius - 1e-6 <= one.y <= AREA.bottom - one.radius + 1e-6
    for place, one in enumerate(placed):
        for other in placed[:place]:
            # Beside a wall a pair may still touch after the last round; none covers another's centre.
            assert math.dist(one[:2], other[:2]) > max(one.radius, other.radius)


def test_circles_that_stand_apart_stay_where_they_are() -> None:
    found = [Circle(50.0, 50.0, 10.0), Circle(300.0, 200.0, 20.0)]
    assert spread(found, AREA) == found


def test_two_circles_on_one_place_part_and_the_large_one_moves_less() -> None:
    large, small = spread([Circle(200.0, 150.0, 30.0), Circle(200.0, 150.0, 5.0)], AREA)
    assert math.dist(large[:2], small[:2]) >= 35.0
    assert math.dist(large[:2], (200.0, 150.0)) < math.dist(small[:2], (200.0, 150.0))


@given(found=circles)
@settings(max_examples=60)
def test_words_cover_neither_each_other_nor_a_circle(found: list[Circle]) -> None:
    placed = spread(found, AREA)
    boxes = [box for box in beside(placed, [(60.0, 30.0)] * len(placed), AREA) if box is not None]
    for place, box in enumerate(boxes):
        assert box.within(AREA)
        assert not any(box.meets(other) for other in boxes[:place])
        for one in placed:
            nearest = (min(max(one.x, box.left), box.right), min(max(one.y, box.top), box.bottom))
            assert math.dist(nearest, one[:2]) >= one.radius - 1e-6


def test_words_stand_on_the_side_that_is_read_towards() -> None:
    circle = [Circle(200.0, 150.0, 10.0)]
    (left,) = beside(circle, [(60.0, 30.0)], AREA, start_left=True)
    (right,) = beside(circle, [(60.0, 30.0)], AREA)
    assert left is not None and right is not None
    assert left.right < 190.0 and right.left > 210.0


def test_words_too_large_for_every_place_are_left_out() -> None:
    assert beside([Circle(200.0, 150.0, 10.0)], [(500.0, 30.0)], AREA) == [None]


def test_a_dot_under_words_steps_to_the_nearest_edge() -> None:
    words = Box(100.0, 100.0, 200.0, 130.0)
    moved = stepped_out(Circle(150.0, 104.0, 4.0), [words], AREA)
    assert (moved.x, moved.y) == (150.0, 95.0)
    assert stepped_out(Circle(10.0, 10.0, 4.0), [words], AREA) == Circle(10.0, 10.0, 4.0)


def test_labels_at_line_ends_keep_their_distance_and_their_order() -> None:
    assert apart([100.0, 104.0], 20.0, 0.0, 300.0) == [92.0, 112.0]
    assert apart([100.0, 200.0], 20.0, 0.0, 300.0) == [100.0, 200.0]
    low, high = apart([298.0, 299.0], 20.0, 0.0, 300.0)
    assert high <= 300.0 and abs(high - low - 20.0) < 0.01
