"""The advice as a workbook to calculate with: real numbers, totals that follow a change, native charts."""

import io
import math
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

import xlsxwriter
from xlsxwriter.utility import xl_range, xl_range_abs, xl_rowcol_to_cell

from rawafid.advisor.advice import Advice, MixRow, Range
from rawafid.figures.amounts import MONEY_METRICS, SHARE_METRICS, Amounts
from rawafid.figures.build_up import build_up
from rawafid.figures.butterfly import butterfly
from rawafid.figures.data import DataTwin
from rawafid.figures.findings import short_name
from rawafid.knowledge.library import Knowledge
from rawafid.language.dates import DateWriter, Month
from rawafid.language.messages import Messages
from rawafid.language.numbers import without_bidi
from rawafid.reports.document import Document, Items, References, Subheading, Table
from rawafid.terminal.wording import Wording

_FAMILY: Final = "Arial"
"""A font that every system has, with Arabic in it."""
_FORMS: Final = {
    "number": "[>=100]#,##0;[>=10]0.0;0.##",
    "whole": "#,##0",
    "money": "#,##0",
    "percent": "0.0%",
    "text": "@",
}
_LISTED_WIDTH: Final = 56
_SOURCE_WIDTHS: Final = (84, 16, 76)
"""Letters across the columns of texts."""
_PRIMARY: Final = "#0B5563"
_TOKENS: Final = {"upstream": "#094887", "downstream": "#AD460F", "awareness": "#2A8CCB"}
_FILLED: Final = 1.02
"""Letters of words in the room of a digit, at the end of whose line some of it is lost."""
_HEAD_HEIGHT: Final = 33
"""Points: two lines of a heading."""
_ROW_HEIGHT, _LINE_HEIGHT = 18, 15
"""Points: a row of one line, and what each line of a longer text takes."""
_FIRST: Final = 6
"""The row (from 0) of the headings of the plan; above stand the title and what may be changed."""


def plan_workbook(
    advice: Advice, messages: Messages, *, knowledge: Knowledge, document: Document,
    dates: DateWriter | None = None,
) -> bytes:  # fmt: skip
    """The workbook of one advice; `document` is its full report, whose answers and sources get sheets.

    Sheets run in the direction of the language. Nothing that a user wrote can become a formula. The same
    advice gives the same bytes.
    """
    return _Book(advice, messages, knowledge, document, dates).content()


class _Book:
    """Writes one workbook, sheet by sheet."""

    def __init__(
        self, advice: Advice, messages: Messages, knowledge: Knowledge, document: Document,
        dates: DateWriter | None,
    ) -> None:  # fmt: skip
        self.advice, self.messages, self.knowledge, self.document = advice, messages, knowledge, document
        self.dates = dates or DateWriter(messages.language, messages.formatter.digits)
        self.tr = messages.tr
        self.say = Wording(messages, knowledge.questionnaire, advice.currency)
        self.amounts = Amounts(advice, messages)
        self.rtl = messages.direction == "rtl"
        self._kept = io.BytesIO()
        options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        self.book: Any = xlsxwriter.Workbook(self._kept, options)
        plain = {
            "font_name": _FAMILY,
            "font_size": 11,
            "reading_order": 2 if self.rtl else 1,
            "valign": "vcenter",
        }
        self.title = self.book.add_format({**plain, "bold": True, "font_size": 15, "font_color": _PRIMARY})
        self.said = self.book.add_format({**plain, "font_color": "#4A5F68"})
        head = {**plain, "bold": True, "bg_color": "#E3F0F0", "bottom": 1, "text_wrap": True}
        self.header = self.book.add_format(head)
        self.header_of_numbers = self.book.add_format({**head, "align": "right"})  # where numbers stand
        self.wrapped = self.book.add_format({**plain, "text_wrap": True, "num_format": "@", "valign": "top"})
        self.group = self.book.add_format({**plain, "bold": True, "font_color": _PRIMARY})
        self.cells = {
            kind: self.book.add_format({**plain, "num_format": form}) for kind, form in _FORMS.items()
        }
        self.totals = {
            kind: self.book.add_format({**plain, "num_format": form, "bold": True, "top": 1})
            for kind, form in _FORMS.items()
        }
        self.given = {
            kind: self.book.add_format({**plain, "num_format": form, "bg_color": "#FBF0DA", "border": 1})
            for kind, form in _FORMS.items()
        }

    def content(self) -> bytes:
        year, month, day = self.document.date
        made = datetime(year, month, day)
        self.book.set_properties(
            {
                "title": without_bidi(self.document.title),
                "author": without_bidi(self.document.words.get("author", "")),
                "created": made,
            }
        )
        self._plan()
        if self.advice.mix:
            self._expected()
            self._approaches()
            self._months()
        for id, title in (("left_out", self.tr("Left out")), ("situation", self.tr("Answers"))):
            self._listed(id, title)
        self._sources()
        self.book.close()
        return self._kept.getvalue()

    # ── sheets

    def _sheet(self, name: str, *, landscape: bool = False) -> Any:
        sheet = self.book.add_worksheet(without_bidi(name)[:31])
        if self.rtl:
            sheet.right_to_left()
        sheet.set_paper(9)
        sheet.set_default_row(_ROW_HEIGHT)
        sheet.fit_to_pages(1, 0)
        sheet.set_footer("&C&P / &N")
        if landscape:
            sheet.set_landscape()
        return sheet

    def _text(self, sheet: Any, row: int, column: int, text: str, form: Any) -> None:
        """Every text is written as a text, whatever it begins with."""
        sheet.write_string(row, column, without_bidi(text), form)

    def _plan(self) -> None:
        """The channels with what may be changed above them: months and budget; all totals are formulas."""
        advice, tr = self.advice, self.tr
        sheet = self._sheet(tr("Plan"), landscape=True)
        self._text(sheet, 0, 0, self.document.title, self.title)
        self._text(sheet, 1, 0, self.document.subtitle, self.said)
        self._text(sheet, 2, 0, tr("Months of the plan"), self.said)
        sheet.write_number(2, 1, advice.horizon_months, self.given["whole"])
        symbol = f" ({self.amounts.symbol})" if self.amounts.has_money else ""
        has_money = self.amounts.has_money and all(one.spend_per_month is not None for one in advice.mix)
        if advice.budget_per_month is not None and has_money:
            self._text(sheet, 3, 0, tr("Budget a month") + symbol, self.said)
            sheet.write_number(3, 1, advice.budget_per_month, self.given["money"])
        self._text(sheet, 4, 0, tr("Coloured cells may be changed; totals and shares follow."), self.said)
        sheet.set_row(_FIRST, _HEAD_HEIGHT)
        columns = self._plan_columns(has_money, symbol)
        for place, (name, kind, width) in enumerate(columns):
            form = self.header if kind == "text" else self.header_of_numbers
            self._text(sheet, _FIRST, place, name, form)
            sheet.set_column(place, place, width)
        first, count = _FIRST + 1, len(advice.mix)
        last, total = first + count - 1, first + count
        for line, one in enumerate(advice.mix, start=first):
            self._plan_row(sheet, line, one, has_money, total)
        if count:
            self._plan_totals(sheet, columns, first, last, total, has_money)
            if advice.budget_per_month is not None and has_money:
                self._text(sheet, total + 1, 0, tr("Left of the budget, a month") + symbol, self.said)
                spent = xl_rowcol_to_cell(total, 2)
                left = advice.budget_per_month - sum(one.spend_per_month or 0.0 for one in advice.mix)
                sheet.write_formula(total + 1, 2, f"=$B$4-{spent}", self.totals["money"], round(left, 6))
            self._share_chart(sheet, first, last, total + 4, 4 if has_money else 3)
            sheet.autofilter(_FIRST, 0, last, len(columns) - 1)
        sheet.freeze_panes(_FIRST + 1, 1)
        sheet.repeat_rows(_FIRST)
        # The rows that the chart lies over.
        below = total + 5 + round(_chart_height(count) / (_ROW_HEIGHT * 4 / 3)) if count else total
        sheet.print_area(0, 0, below, len(columns) - 1)

    def _plan_columns(self, has_money: bool, symbol: str) -> list[tuple[str, str, float]]:
        tr, results = self.tr, self.amounts.label(self.amounts.result_metric)
        effort = tr("Effort a month") + symbol if has_money else tr("Share of effort")
        columns = [(tr("Channel"), "text", 34.0), (tr("Approach"), "text", 22.0)]
        if has_money:
            columns.append((tr("Money a month") + symbol, "money", 14.0))
        columns.append((tr("Hours a week"), "number", 10.0))
        if has_money:
            columns += [(effort, "money", 14.0)]
        columns += [(tr("Share of effort"), "percent", 10.0)]
        if has_money:
            columns += [
                (tr("To set up, once") + symbol, "money", 14.0),
                (tr("Money over the plan") + symbol, "money", 16.0),
            ]
        label = tr("{metric}, a month", metric=results)
        columns += [
            (label, "number", 12.0),
            (tr("{metric}: from", metric=label), "number", 12.0),
            (tr("{metric}: to", metric=label), "number", 12.0),
        ]
        return columns

    def _plan_row(self, sheet: Any, line: int, one: MixRow, has_money: bool, total: int) -> None:
        approaches = " · ".join(short_name(end, self.messages) for end in one.approach)
        self._text(sheet, line, 0, self.say.channel(one.channel, one.objective), self.cells["text"])
        self._text(sheet, line, 1, approaches, self.cells["text"])
        at = 2
        cells, given = self.cells, self.given
        if has_money:
            spend = one.spend_per_month or 0.0
            sheet.write_number(line, 2, spend, given["money"])
            sheet.write_number(line, 3, round(one.hours_per_week, 2), given["number"])
            # The part of the effort that is work is kept; what the client spends may be changed.
            work = round(_effort(one) - spend, 2)
            money, effort = xl_rowcol_to_cell(line, 2), xl_rowcol_to_cell(line, 4)
            sheet.write_formula(line, 4, f"={money}+{work!r}", cells["money"], round(spend + work, 6))
            whole = xl_rowcol_to_cell(total, 4, row_abs=True)
            effort_of_all = sum(map(_effort, self.advice.mix))
            part = _effort(one) / effort_of_all if effort_of_all else 0.0
            sheet.write_formula(line, 5, f"=IF({whole}=0,0,{effort}/{whole})", cells["percent"], part)
            sheet.write_number(line, 6, one.setup_once or 0.0, given["money"])
            once = xl_rowcol_to_cell(line, 6)
            over = spend * self.advice.horizon_months + (one.setup_once or 0.0)
            sheet.write_formula(line, 7, f"={money}*$B$3+{once}", cells["money"], round(over, 6))
            at = 8
        else:
            sheet.write_number(line, 2, round(one.hours_per_week, 2), given["number"])
            sheet.write_number(line, 3, one.share, given["percent"])
            at = 4
        found = one.conversions.range
        for place, value in enumerate((found.mid, found.low, found.high), start=at):
            sheet.write_number(line, place, value, cells["number"])

    def _plan_totals(
        self, sheet: Any, columns: Sequence[tuple[str, str, float]], first: int, last: int, total: int,
        has_money: bool,
    ) -> None:  # fmt: skip
        """Sums of what adds up; the ends of ranges do not."""
        advice = self.advice
        self._text(sheet, total, 0, self.tr("Total"), self.totals["text"])
        mix = advice.mix
        expected = [sum(round(one.hours_per_week, 2) for one in mix), 1.0]  # of what stands in the cells
        sums = dict(zip((2, 3), expected, strict=True))
        if has_money:
            sums = {
                2: sum(one.spend_per_month or 0.0 for one in mix), 3: expected[0],
                4: sum(_effort(one) for one in mix), 5: 1.0,
                6: sum(one.setup_once or 0.0 for one in mix),
                7: sum(
                    (one.spend_per_month or 0.0) * advice.horizon_months + (one.setup_once or 0.0)
                    for one in mix
                ),
            }  # fmt: skip
        if len({one.conversions.metric for one in mix}) == 1:
            sums[8 if has_money else 4] = sum(one.conversions.range.mid for one in mix)
        for place, (_, kind, _width) in enumerate(columns):
            if place in sums:
                formula = f"=SUM({xl_range(first, place, last, place)})"
                sheet.write_formula(total, place, formula, self.totals[kind], round(sums[place], 6))
            elif place:
                sheet.write_blank(total, place, None, self.totals["text"])

    def _share_chart(self, sheet: Any, first: int, last: int, at: int, column: int) -> None:
        chart = self.book.add_chart({"type": "bar"})
        name = sheet.get_name().replace("'", "''")
        chart.add_series(
            {
                "name": without_bidi(self.tr("Effort a month")),
                "categories": f"='{name}'!{xl_range_abs(first, 0, last, 0)}",
                "values": f"='{name}'!{xl_range_abs(first, column, last, column)}",
                "fill": {"color": _PRIMARY}, "gap": 60,
            }
        )  # fmt: skip
        # The first channel on top; in a sheet from the right the bars grow from the right.
        chart.set_y_axis({"reverse": True, "num_font": {"name": _FAMILY}})
        chart.set_x_axis({"reverse": self.rtl, "num_font": {"name": _FAMILY}, "num_format": "#,##0.##",
            "major_gridlines": {"visible": True, "line": {"color": "#E4EBE9"}}})  # fmt: skip
        chart.set_title(
            {"name": without_bidi(self.tr("Where the effort goes")), "name_font": {"name": _FAMILY}}
        )
        chart.set_legend({"none": True})
        chart.set_size({"width": 720, "height": _chart_height(last - first + 1)})
        sheet.insert_chart(at, 0, chart, {"description": without_bidi(self.tr("Where the effort goes"))})

    def _expected(self) -> None:
        tr = self.tr
        sheet = self._sheet(tr("Expected results"))
        heads = (tr("Metric"), tr("expected"), tr("from", note="a range"), tr("to", note="a range"))
        self._heads(
            sheet, tr("What to expect in {n} months", n=self.advice.horizon_months), heads, (38, 16, 16, 16)
        )
        line = 3
        for metric, range_ in self.advice.totals.items():
            if range_ is None or (metric in MONEY_METRICS and not self.amounts.has_money):
                continue
            kind = "money" if metric in MONEY_METRICS else "percent" if metric in SHARE_METRICS else "number"
            self._text(sheet, line, 0, self.amounts.unit_label(metric), self.cells["text"])
            for place, value in enumerate((range_.mid, range_.low, range_.high), start=1):
                sheet.write_number(line, place, value, self.cells[kind])
            line += 1
        sheet.print_area(0, 0, line, 3)

    def _approaches(self) -> None:
        figure = butterfly(self.advice, self.messages)
        sheet = self._sheet(self.tr("Approaches"), landscape=True)
        self._twin(sheet, figure.title, figure.subtitle, figure.data)

    def _months(self) -> None:
        """Month by month, with a chart of the two lines that matter."""
        figure = build_up(self.advice, self.messages, knowledge=self.knowledge, dates=self.dates)
        sheet = self._sheet(self.tr("Month by month"), landscape=True)
        tr, result = self.tr, self.amounts.result_metric
        people, orders = self.amounts.label("people_reached"), self.amounts.label(result)
        heads = (
            tr("Month"), people, tr("{metric}: from", metric=people), tr("{metric}: to", metric=people),
            orders, tr("{metric}: from", metric=orders), tr("{metric}: to", metric=orders),
            tr("New in the month: {metric}", metric=orders),
        )  # fmt: skip
        self._heads(sheet, figure.title, heads, (20, 14, 14, 14, 14, 14, 14, 16), said=figure.note)
        start, before = Month.parse(self.advice.start), 0.0
        for line, one in enumerate(self.advice.build_up, start=3):
            month = self.dates.month(start.add(one.month - 1))
            self._text(sheet, line, 0, month, self.cells["text"])
            for place, value in enumerate((*_ends(one.people), *_ends(one.orders)), start=1):
                sheet.write_number(line, place, value, self.cells["number"])
            now, then = xl_rowcol_to_cell(line, 4), xl_rowcol_to_cell(line - 1, 4)
            formula = f"={now}" if line == 3 else f"={now}-{then}"
            sheet.write_formula(line, 7, formula, self.cells["number"], round(one.orders.mid - before, 6))
            before = one.orders.mid
        last = 2 + len(self.advice.build_up)
        chart = self.book.add_chart({"type": "line"})
        name = sheet.get_name().replace("'", "''")
        chart.add_series(
            {
                "name": without_bidi(orders),
                "categories": f"='{name}'!{xl_range_abs(3, 0, last, 0)}",
                "values": f"='{name}'!{xl_range_abs(3, 4, last, 4)}",
                "line": {"color": _TOKENS["downstream"], "width": 2.25},
                "marker": {"type": "circle", "fill": {"color": _TOKENS["downstream"]}},
            }
        )
        chart.set_x_axis({"reverse": self.rtl, "num_font": {"name": _FAMILY}})
        chart.set_y_axis({"num_font": {"name": _FAMILY}, "num_format": "#,##0",
            "major_gridlines": {"visible": True, "line": {"color": "#E4EBE9"}}})  # fmt: skip
        chart.set_title({"name": without_bidi(orders), "name_font": {"name": _FAMILY}})
        chart.set_legend({"none": True})
        chart.set_size({"width": 720, "height": 300})
        sheet.insert_chart(last + 3, 0, chart, {"description": without_bidi(figure.title)})
        sheet.print_area(0, 0, last + 18, len(heads) - 1)

    def _twin(self, sheet: Any, title: str, said: str, data: DataTwin) -> None:
        heads = [column.header for column in data.columns]
        self._heads(sheet, title, heads, [22, *(15 for _ in heads[1:])], said=said)
        for line, row in enumerate(data.rows, start=3):
            for place, (cell, column) in enumerate(zip(row, data.columns, strict=True)):
                if isinstance(cell, str):
                    self._text(sheet, line, place, cell, self.cells["text"])
                elif cell is not None:
                    sheet.write_number(line, place, cell, self.cells[column.kind])
        sheet.print_area(0, 0, 3 + len(data.rows), max(len(heads) - 1, 0))

    def _listed(self, id: str, title: str) -> None:
        """A section of the report that is one table of words."""
        section = next((one for one in self.document.sections if one.id == id), None)
        table = next((one for one in section.blocks if isinstance(one, Table)), None) if section else None
        if section is None or table is None:
            return
        sheet = self._sheet(title)
        self._heads(sheet, section.title, table.headers, [_LISTED_WIDTH] * len(table.headers), numbers=False)
        for line, row in enumerate(table.rows, start=3):
            form = self.group if len(row) == 1 else self.wrapped
            _make_room(sheet, line, row, [_LISTED_WIDTH] * len(row))
            for place, cell in enumerate(row):
                self._text(sheet, line, place, cell, form)
        sheet.print_area(0, 0, 3 + len(table.rows), len(table.headers) - 1)

    def _sources(self) -> None:
        section = next((one for one in self.document.sections if one.id == "sources"), None)
        if section is None:
            return
        sheet = self._sheet(self.tr("Sources"), landscape=True)
        self._heads(sheet, section.title, (), _SOURCE_WIDTHS)
        line = 2
        for block in section.blocks:
            if isinstance(block, Subheading):
                line += 1
                self._text(sheet, line, 0, block.text, self.group)
                line += 1
            for item in block.items if isinstance(block, Items) else ():
                self._text(sheet, line, 0, item, self.wrapped)
                _make_room(sheet, line, [item], [_SOURCE_WIDTHS[0]])
                line += 1
            for one in block.sources if isinstance(block, References) else ():
                row = (f"{one.number} {one.title}", one.year, one.url)
                for place, said in enumerate(row):
                    self._text(sheet, line, place, said, self.wrapped)
                _make_room(sheet, line, row, _SOURCE_WIDTHS)
                line += 1
            if isinstance(block, Table):  # how well each channel is known
                line = self._counts(sheet, line, block)
        sheet.print_area(0, 0, max(line - 1, 0), 2)

    def _counts(self, sheet: Any, line: int, table: Table) -> int:
        """The first three columns of a table of counts; answers the row after it."""
        sheet.set_row(line, _HEAD_HEIGHT)
        for place, head in enumerate(table.headers[:3]):
            self._text(sheet, line, place, head, self.header_of_numbers if place else self.header)
        for row in table.rows:
            line += 1
            self._text(sheet, line, 0, row[0], self.cells["text"])
            for place, cell in enumerate(row[1:3], start=1):
                sheet.write_number(line, place, int(without_bidi(cell)), self.cells["whole"])
        return line + 1

    def _heads(
        self, sheet: Any, title: str, heads: Sequence[str], widths: Sequence[float], *, said: str = "",
        numbers: bool = True,
    ) -> None:  # fmt: skip
        """The title with what it adds, and headings: of numbers, but for the first, unless told otherwise."""
        self._text(sheet, 0, 0, title, self.title)
        if said:
            self._text(sheet, 1, 0, said, self.said)
        for place, width in enumerate(widths):
            sheet.set_column(place, place, width)
        if heads:
            sheet.set_row(2, _HEAD_HEIGHT)
        for place, head in enumerate(heads):
            form = self.header_of_numbers if numbers and place else self.header
            self._text(sheet, 2, place, head, form)
        if heads:
            sheet.freeze_panes(3, 0)
            sheet.repeat_rows(2)


def _chart_height(bars: int) -> int:
    """Pixels."""
    return 90 + 26 * bars


def _make_room(sheet: Any, line: int, texts: Sequence[str], widths: Sequence[float]) -> None:
    """Rows of more than one line are made as high as their longest text needs: not every program does so."""
    pairs = zip(texts, widths, strict=False)
    lines = max(math.ceil(len(without_bidi(text)) / (_FILLED * width)) for text, width in pairs)
    if lines > 1:
        sheet.set_row(line, _LINE_HEIGHT * lines + _ROW_HEIGHT - _LINE_HEIGHT)


def _effort(one: MixRow) -> float:
    """Money and work a month as the sheet has them: the work to two decimals."""
    spend = one.spend_per_month or 0.0
    return spend + round((one.cost_per_month or 0.0) - spend, 2)


def _ends(range_: Range) -> tuple[float, float, float]:
    return range_.mid, range_.low, range_.high
