"""A document in another language is told apart, and nothing about it is pretended."""

from __future__ import annotations

import pytest

from dotwise.knowledge.tongue import is_in_another_language
from dotwise.model import Source, Status
from dotwise.outline import outline
from dotwise.parsers import parse
from dotwise.pipeline import Analyzer

_GERMAN = """Jörg Lindner
Schichtleiter

Berufserfahrung
Schichtleiter, Hafenwerk GmbH, 2015 - 2020
- Leitung einer Schicht mit vierzehn Mitarbeitern an drei Pressen
- Senkung des Ausschusses von 9 auf 4 Prozent durch neue Prüfpläne
- Einführung eines Übergabebuchs, das heute in allen Hallen benutzt wird
"""
_SPANISH = """Inés Robledo
Costurera

Experiencia
Costurera, Taller Robledo, 2014 - 2021
- Confección de vestidos a medida y arreglos para clientes del barrio
- Reducción de los plazos de seis a cuatro semanas con un nuevo reparto del trabajo
- Formación de tres aprendices que hoy tienen su propio taller
"""
_ENGLISH = """Jörg Lindner
Shift leader

Experience
Shift leader, Hafenwerk GmbH, Wilhelmshaven, 2015 - 2020
- Led a shift of fourteen at the Müller and Schuler presses
- Cut scrap from 9% to 4% by new inspection plans
- Wrote the handover book that all halls use today
"""
_TOOLS = """Ada Marlow
Skills
Terraform, Kubernetes, Ansible, Jenkins, Grafana, Prometheus, Kafka, Redis, PostgreSQL, MongoDB, Elasticsearch, Istio, Helm,
Vault, Consul, Nomad, Packer, Vagrant, Puppet, Chef, SaltStack, Zabbix, Nagios, OpenShift, Rancher
"""


@pytest.mark.parametrize("text", [_GERMAN, _SPANISH])
def test_other_languages_are_told_apart(text: str) -> None:
    assert is_in_another_language(outline(parse(Source("cv.txt", text.encode()))))


@pytest.mark.parametrize("text", [_ENGLISH, _TOOLS])
def test_names_of_places_and_lists_of_tools_are_no_other_language(text: str) -> None:
    assert not is_in_another_language(outline(parse(Source("cv.txt", text.encode()))))


def test_a_document_in_another_language_is_read_and_not_judged(analyzer: Analyzer) -> None:
    report = analyzer.analyze(Source("lebenslauf.txt", _GERMAN.encode()))
    assert ["other_language"] == [problem.code for problem in report.problems]
    assert (Status.PARTIAL, None, None) == (report.status, report.scores, report.framework)
    assert (1, 3) == (len(report.roles), len(report.dots))
    assert not any(dot.verdict or dot.rewrites or dot.findings for dot in report.dots)
    assert report.questions == ()
