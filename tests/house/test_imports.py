"""The import rules of pyproject.toml hold, and each says why it exists.
Read the contracts there as the plan of the house: who may call whom.
To add a rule: add a contract with its reason in a comment above it."""

from pathlib import Path

from importlinter.cli import lint_imports

ROOT = Path(__file__).parents[2]
PYPROJECT = ROOT / "pyproject.toml"


def test_every_import_contract_is_kept(monkeypatch, capsys):
    monkeypatch.chdir(ROOT)
    broken = lint_imports(config_filename=str(PYPROJECT), no_cache=True)
    assert not broken, capsys.readouterr().out


def test_every_import_contract_has_its_reason_above_it():
    lines = PYPROJECT.read_text(encoding="utf-8").splitlines()
    contracts = [at for at, line in enumerate(lines) if line == "[[tool.importlinter.contracts]]"]
    assert contracts
    assert all(lines[at - 1].startswith("# ") for at in contracts)
