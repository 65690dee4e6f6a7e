"""Checks who may import whom: the contracts of pyproject.toml, with one kind of contract of our own.

import-linter's own allow-list refuses to name a module that nothing imports yet, and a ban would have to
list every other module and be mended with each new one. `Confined` says it once: these packages, only there.
"""

import sys

import grimp
from importlinter import Contract, ContractCheck, fields, output
from importlinter.cli import lint_imports


class Confined(Contract):
    """Only `importers` and what is inside them may import `modules` directly.

    Neither side need exist yet. Chains are not followed: the contract of the layers sees to those.
    """

    type_name = "confined"

    modules = fields.ListField(subfield=fields.StringField())
    importers = fields.ListField(subfield=fields.StringField())

    def check(self, graph: grimp.ImportGraph, verbose: bool) -> ContractCheck:
        confined: list[str] = self.contract_options["modules"]
        allowed: list[str] = self.contract_options["importers"]
        trespasses = [
            f"{importer} -> {module} (line {', '.join(_lines(graph, importer, module))})"
            for module in confined
            if module in graph.modules
            for importer in sorted(graph.find_modules_that_directly_import(module))
            if not any(importer == name or importer.startswith(f"{name}.") for name in allowed)
        ]
        return ContractCheck(kept=not trespasses, metadata={"trespasses": trespasses})

    def render_broken_contract(self, check: ContractCheck) -> None:
        for trespass in check.metadata["trespasses"]:
            output.print_error(trespass, bold=False)
        output.new_line()


def _lines(graph: grimp.ImportGraph, importer: str, imported: str) -> list[str]:
    details = graph.get_import_details(importer=importer, imported=imported)
    return [str(detail["line_number"]) for detail in details]


if __name__ == "__main__":
    sys.exit(lint_imports(no_logo=True))
