"""Finds gaps, asked line by line: a system in another language, under the laws of the Kompetens test kit."""

import json
import sys

STRENGTH = ["self", "manager", "test", "certificate"]


def in_force(period, day):
    return period.get("from", "") <= day and ("until" not in period or day < period["until"])


def rank(framework, competence, given):
    """The rank on the competence's own scale, and whether a mapping merged it; None where there is none."""
    own = next(c["scale"] for c in framework["competences"] if c["id"] == competence)
    scale_id = given.get("scale", own)
    scale = next((s for s in framework["scales"] if s["id"] == scale_id), None)
    mapping = next((m for m in framework["mappings"] if m["from"] == scale_id and m["to"] == own), None)
    if scale is None or (scale_id != own and mapping is None):
        return None
    level = given["level"]
    if level == scale.get("holdsNothing", {}).get("id"):
        return 0, False
    merged = False
    if scale_id != own:
        counted = mapping["levels"].get(level)
        merged = list(mapping["levels"].values()).count(counted) > 1
        level, scale = counted, next(s for s in framework["scales"] if s["id"] == own)
    ids = [one["id"] for one in scale["levels"]]
    return (ids.index(level) + 1, merged) if level in ids else None


def order(policy, one):
    """What stands first is smallest."""
    day = -int(one["date"].replace("-", ""))
    weakness = -STRENGTH.index(one["source"])
    if policy["kind"] == "highest":
        return -one["rank"], day, weakness, one["id"]
    if policy["kind"] == "by_source":
        first = policy["first"] + [s for s in reversed(STRENGTH) if s not in policy["first"]]
        return first.index(one["source"]), day, one["rank"], one["id"]
    return day, weakness, one["rank"], one["id"]


def judged(framework, employee, competence, as_of, policy, with_merged=True):
    """The assessment that counts, and the latest of those that have expired; of all, or of those no mapping merged."""
    valid, expired = [], []
    for one in employee["assessments"]:
        if one["competence"] == competence and "level" in one and one["date"] <= as_of:
            found = rank(framework, competence, one)
            if found is not None and (with_merged or not found[1]):
                known = dict(one, rank=found[0], merged=found[1])
                (expired if one.get("expiry", "9999-99-99") <= as_of else valid).append(known)
    latest = {"kind": "latest"}
    return (min(valid, key=lambda one: order(policy, one), default=None),
            min(expired, key=lambda one: order(latest, one), default=None))


def held(framework, employee, competence, as_of, policy, with_merged=True):
    """As judged, or by so many narrower competences as a rule asks for, where that is higher."""
    own, expired = judged(framework, employee, competence, as_of, policy, with_merged)
    rule = next((r for r in framework.get("narrowerRules", []) if r["broader"] == competence), None)
    if rule is None:
        return own, expired
    parts = [judged(framework, employee, c["id"], as_of, policy, with_merged)
             for c in framework["competences"] if c.get("broader") == competence]
    counting = sorted((p[0] for p in parts if p[0] and p[0]["rank"] > 0),
                      key=lambda one: order({"kind": "highest"}, one))
    gone = [one for one in [expired] + [p[1] for p in parts] if one]
    if len(counting) >= rule["atLeast"] and counting[rule["atLeast"] - 1]["rank"] > (own["rank"] if own else 0):
        own = counting[rule["atLeast"] - 1]
    return own, min(gone, key=lambda one: order({"kind": "latest"}, one), default=None)


def required(inventory, employment, competence, as_of):
    """All that is required, with where from: the role, the unit, and those above it."""
    profile = next((p for p in inventory["profiles"] if p["role"] == employment["role"]), {})
    all_of = [(one, None) for one in profile.get("requirements", [])]
    units = {unit["id"]: unit for unit in inventory["units"]}
    unit = units[employment["unit"]]
    while unit:
        all_of += [(one, unit["id"]) for one in unit.get("requirements", [])]
        unit = units.get(unit.get("parent"))
    return [(one, rank(inventory["framework"], competence, one), origin) for one, origin in all_of
            if one["competence"] == competence and in_force(one, as_of)]


def cell(question, employee, employment, competence):
    inventory, as_of = question["inventory"], question["asOf"]
    needs = required(inventory, employment, competence, as_of)
    if not needs:
        return None
    level = max(needs, key=lambda need: (need[1][0], not need[1][1]))
    weight = max(needs, key=lambda need: need[0]["weight"])
    own, expired = held(inventory["framework"], employee, competence, as_of, question["policy"])
    plain, _ = held(inventory["framework"], employee, competence, as_of, question["policy"], with_merged=False)
    merged = own is not None and (plain["rank"] if plain else -1) < own["rank"]
    exempt = any(e["competence"] == competence and in_force(e, as_of) for e in employee.get("exemptions", []))
    steps = level[1][0] - own["rank"] if own and not exempt else 0
    outcome = ("exempt" if exempt else "met" if own and steps <= 0 else "short" if own
               else "expired" if expired else "unassessed")
    named = None if exempt else own or expired
    return {
        "employee": employee["id"], "employment": employment["id"], "competence": competence,
        "unit": employment["unit"], "outcome": outcome,
        "requiredRank": level[1][0], "levelFrom": level[2],
        "weight": weight[0]["weight"], "weightFrom": weight[2],
        "missing": max(0, steps), "surplus": max(0, -steps),
        "assessment": named["id"] if named else None,
        "merged": not exempt and (level[1][1] or merged),
    }


def active(employee, as_of):
    """The employments that count on a day."""
    return [one for one in employee["employments"]
            if in_force(one, as_of) and as_of < employee.get("knownExit", "9999-99-99")]


def answer(question):
    as_of = question["asOf"]
    cells = []
    first = {}
    for employee in question["inventory"]["employees"]:
        first.setdefault(employee["id"], employee)
    for employee in first.values():
        for employment in active(employee, as_of):
            for competence in question["inventory"]["framework"]["competences"]:
                cells.append(cell(question, employee, employment, competence["id"]))
    refused = len(question["inventory"]["employees"]) - len(first)
    return {"counted": len(first), "refused": refused, "cells": [one for one in cells if one]}


if __name__ == "__main__":
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line))), flush=True)
