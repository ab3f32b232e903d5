"""What is planned: where it is handled, what it costs and who pays, how far measures have come, and what to do first."""

from datetime import date, timedelta
from fractions import Fraction
from itertools import chain, combinations

AGAINST = ("rejected", "withdrawn")
OVER = ("stopped", "carried-over")
CERTAIN = ("granted", "claimed", "paid")


def day(text):
    return date.fromisoformat(text)


def plus_months(start, months):
    """The same day so many months later, or the last of the month where it has none such."""
    month = start.year * 12 + start.month - 1 + months
    year, month = divmod(month, 12)
    last = (date(year + month // 11, (month + 1) % 12 + 1, 1) - timedelta(1)).day
    return date(year, month + 1, min(start.day, last))


def number(value):
    """As a line has it: a whole number, or exactly by numerator and denominator."""
    value = Fraction(value)
    if value.denominator == 1:
        return value.numerator
    return {"numerator": value.numerator, "denominator": value.denominator}


def money(value):
    """With four decimals at most, as there are no more."""
    return int(value) if value == int(value) else float(value)


def amounts(sums):
    return {currency: money(sum) for currency, sum in sums.items() if sum}


def exact(value):
    return Fraction(str(value))


# What costs, and who pays


def price(line):
    """So much of something costs so much, rounded to the nearest coin."""
    if "rated" in line:
        rated = line["rated"]
        amount = exact(rated["quantity"]) * exact(rated["rate"]["amount"])
        return cut_off(amount + Fraction(1, 200)), rated["rate"]["currency"]
    return exact(line["price"]["amount"]), line["price"]["currency"]


def known(activity, name, asOf):
    """What was written down until a date, in the order of days."""
    return sorted((one for one in activity.get(name, []) if one["date"] <= asOf), key=lambda one: one["date"])


def declined(activity, asOf):
    decisions = known(activity, "decisions", asOf)
    return bool(decisions) and decisions[-1]["outcome"] in AGAINST


def approved(activity, asOf):
    """Since when it is approved; what is not comes last."""
    since = "9999"
    for one in reversed(known(activity, "decisions", asOf)):
        if one["outcome"] != "approved":
            break
        since = one["date"]
    return since


def last_year(activity, asOf):
    """After which year it costs nothing, as the work was stopped or goes on as another."""
    last = 9999
    for one in reversed(known(activity, "reports", asOf)):
        if one["status"] not in OVER:
            break
        last = int(one["date"][:4])
    return last


def costs(activity, year, asOf, kinds=()):
    sums = {}
    for line in activity.get("costs", []):
        if line["years"]["first"] <= year <= min(line["years"]["last"], last_year(activity, asOf)):
            if not kinds or line["kind"] in kinds:
                amount, currency = price(line)
                sums[currency] = sums.get(currency, 0) + amount
    return sums


def persons(activity):
    """Those who are named, and before them places without a name, who make no other claim."""
    to = activity.get("recipients", {"kind": "group"})
    named = to.get("named", [])
    places = max(len(named), to.get("number", to.get("size", 0)))
    return [(activity["id"], i) for i in range(places - len(named))] + named or [(activity["id"], 0)]


def claims(plan, fund, asOf):
    """In the order in which the fund pays."""
    for activity in plan["activities"]:
        begin = activity.get("from", "")
        for line in [] if declined(activity, asOf) else activity.get("funding", []):
            lost = fund.get("lastClaimDay", "9999") < asOf and line["status"] not in ("claimed", "paid")
            if line["fund"] == fund["id"] and line["status"] in CERTAIN + ("applied",) and not lost:
                for year in range(line["years"]["first"], line["years"]["last"] + 1):
                    when = begin if begin[:4] == str(year) else f"{year}-01-01"
                    order = (line["status"] == "applied", approved(activity, asOf), when, activity["id"])
                    yield order, activity, year


def cut_off(value):
    """To the smallest coin: the currencies of the cases have hundredths."""
    return Fraction(int(value * 100), 100)


def payments(plan, fund, asOf):
    """Of each activity, year and certainty what a fund pays."""
    paid, cap, frame = [], fund.get("cap"), fund.get("framePerYear")
    share = Fraction(fund["exactShare"]["numerator"], fund["exactShare"]["denominator"])
    sums = {}
    for (hoped, _, when, _), activity, year in sorted(claims(plan, fund, asOf), key=lambda one: one[0]):
        eligible = costs(activity, year, asOf, fund.get("pays", ())).get(fund["currency"], Fraction(0))
        whom = persons(activity) if cap else [None]
        for person in whom:
            amount = eligible * share / len(whom)
            if cap:
                amount = min(amount, left(paid, person, day(when), cap))
            if frame:
                used = sum(one[2] for one in paid if one[1].year == year)
                amount = min(amount, exact(frame["amount"]) - used)
            amount = cut_off(amount)
            paid.append((person, day(when), amount))
            key = (activity["id"], year, hoped)
            sums[key] = sums.get(key, 0) + amount
    return sums


def left(paid, person, when, cap):
    """What may still be paid for somebody, so that no window of so many months has more than the cap."""
    own = [(on, amount) for whom, on, amount in paid if whom == person]
    most = exact(cap["most"]["amount"])
    begins = [on for on, _ in own + [(when, 0)] if on <= when < plus_months(on, cap["months"])]
    return min(most - sum(a for on, a in own if begin <= on < plus_months(begin, cap["months"])) for begin in begins)


def plan(question):
    register, asOf = question["register"], question["date"]
    units = question["structure"]["units"]
    activities = register.get("activities", [])
    register = dict(register, activities=activities)
    paid = [(fund, payments(register, fund, asOf)) for fund in register.get("funds", [])]
    years = {}
    for activity in activities:
        for year in sorted({y for l in activity.get("costs", []) for y in range(l["years"]["first"], l["years"]["last"] + 1)}):
            gross = costs(activity, year, asOf)
            if gross:
                sums = {"gross": gross, "granted": {}, "appliedFor": {}}
                for fund, all_paid in paid:
                    for hoped, name in ((False, "granted"), (True, "appliedFor")):
                        amount = all_paid.get((activity["id"], year, hoped), 0)
                        sums[name][fund["currency"]] = sums[name].get(fund["currency"], 0) + amount
                years.setdefault(activity["id"], {})[year] = sums
    where = {activity["id"]: place(register, activity, asOf) for activity in activities}
    places = [{"unit": unit["id"]} for unit in units] + [{"body": body["id"]} for body in register.get("bodies", [])]
    handled = [dict(at, activities=[a["id"] for a in activities if where[a["id"]] == at]) for at in places]
    budget = [(a, year, sums) for a in activities if not declined(a, asOf) for year, sums in years.get(a["id"], {}).items()]
    answer = {
        "places": handled,
        "declined": [a["id"] for a in activities if declined(a, asOf)],
        "costs": [
            {"activity": a["id"], "years": [dict(line(sums), year=year) for year, sums in years.get(a["id"], {}).items()]}
            for a in activities
        ],
    }
    levels = {unit["id"]: unit["level"] for unit in units}
    order = [level["id"] for level in question["structure"]["unitLevels"]]
    cuts = {
        "byYear": lambda a, year: {"year": year},
        "byPlace": lambda a, year: where[a["id"]],
        "byLevel": lambda a, year: {"level": levels[where[a["id"]]["unit"]]} if "unit" in where[a["id"]] else {},
        "byStrategies": lambda a, year: {"strategies": sorted(a.get("strategies", []))},
        "byScope": lambda a, year: {"scope": scope(where[a["id"]], levels, order, question)},
    }
    for name, part in cuts.items():
        parts = []
        for activity, year, sums in budget:
            key = part(activity, year)
            found = next((one for one in parts if one[0] == key), None)
            if found is None:
                found = (key, {"gross": {}, "granted": {}, "appliedFor": {}})
                parts.append(found)
            for kind, by_currency in sums.items():
                for currency, sum_ in by_currency.items():
                    found[1][kind][currency] = found[1][kind].get(currency, 0) + sum_
        answer[name] = [dict(key, **line(sums)) for key, sums in parts]
    return answer


def line(sums):
    return {kind: amounts(by_currency) for kind, by_currency in sums.items()}


def place(register, activity, asOf):
    """Each lift leads a step on; each way back takes the last one off."""
    way = [{"unit": activity["unit"]}]
    for lift in sorted(register.get("lifts", []), key=lambda one: one["date"]):
        if lift["activity"] == activity["id"] and lift["date"] <= asOf:
            if lift["kind"] == "lifted":
                way.append(lift["to"])
            else:
                way.pop()
    return way[-1]


def scope(at, levels, order, question):
    """In whose budget it is."""
    if "body" in at:
        return "beyond" if above_all(at, question) else "municipality-wide"
    level = order.index(levels[at["unit"]])
    if level < order.index("municipality") if "municipality" in order else False:
        return "beyond"
    return "board-specific" if level >= order.index(question["boardLevel"]) else "municipality-wide"


def above_all(at, question):
    """Whether a body is above the whole municipality."""
    tops = [unit["id"] for unit in question["structure"]["units"] if "parent" not in unit or unit["level"] == "municipality"]
    body = next(one for one in question["register"]["bodies"] if one["id"] == at["body"])
    return any(below.get("unit") in tops or ("body" in below and above_all(below, question)) for below in body["above"])


# Measures, binding time, places


def measures(question):
    each, ways, come, whole = [], [], Fraction(0), Fraction(0)
    for measure in question["measures"]:
        reading = (known(measure, "readings", question["date"]) or [{}])[-1]
        if "value" not in reading:
            each.append({"result": "cannot-be-judged"})
            continue
        reached, begin, end = (exact(v) for v in (reading["value"], measure["baseline"], measure["target"]))
        if begin == end:
            beyond = reached - end if measure["direction"] == "rise" else end - reached
            each.append({"result": "met" if beyond >= 0 else "not-met"})
            continue
        way = (reached - begin) / (end - begin)
        come, whole = come + reached - begin, whole + end - begin
        ways.append(way)
        each.append({"result": "met" if way >= 1 else "partly" if way > 0 else "not-met", "way": number(way)})
    answer = {"each": each}
    judged = [one for one in each if one["result"] != "cannot-be-judged"]
    answer.update(met=sum(one["result"] == "met" for one in judged), judged=len(judged))
    if whole:
        answer.update(ofSum=number(come / whole), meanOfEach=number(sum(ways) / len(ways)))
    return answer


def owed(question):
    bound, last = question["commitment"], day(question["lastDay"])
    counted = exact(question["fte"]) if bound.get("scaled") else Fraction(1)
    served = 0
    while plus_months(day(bound["start"]), served + 1) - timedelta(1) <= last:
        served += 1
    left_over = max(Fraction(0), bound["months"] - served * counted)
    support = bound["support"]
    return {"owed": amounts({support["currency"]: cut_off(exact(support["amount"]) * left_over / bound["months"])})}


def seats(question):
    activity, year = question["activity"], question["year"]
    to = activity.get("recipients", {})
    named = to.get("named", [])
    places = max(len(named), to.get("number", to.get("size", 0)))
    rest = costs(activity, year, "9999-01-01")
    answer = []
    for i, employee in enumerate(named):
        own = {}
        for currency, sum_ in costs(activity, year, "9999-01-01").items():
            least = cut_off(sum_ / places)
            more = min(Fraction(1, 100), max(Fraction(0), sum_ - least * places - Fraction(i, 100)))
            own[currency] = least + more
            rest[currency] -= own[currency]
        answer.append({"employee": employee, "cost": amounts(own)})
    return {"named": answer, "unnamed": amounts(rest)}


# What to do first: every set is looked at


def choice(question):
    asked = question["choice"]
    candidates = asked.get("candidates", [])
    sets = chain.from_iterable(combinations(candidates, size) for size in range(len(candidates) + 1))
    best = None
    for some in sets:
        spent = cost(asked, some)
        if allowed(asked, some, spent):
            ids = sorted(one["activity"] for one in some)
            found = (-closed(asked, some), sum(spent.values()), len(ids), ids)
            best = found if best is None or found < best else best
    if best is None:
        return {"proposed": False}
    return {"proposed": True, "activities": best[3], "closed": number(-best[0]), "bound": number(-best[0])}


def closed(asked, some):
    sum_ = Fraction(0)
    for gap in asked.get("gaps", []):
        steps = [c["steps"] for one in some for c in one.get("closes", []) if c["gap"] == gap["id"]]
        share = asked["measure"] == "weighted-shares"
        sum_ += Fraction(gap["weight"] * min(gap["missingSteps"], max(steps, default=0)), gap["requiredRank"] if share else 1)
    return sum_


def cost(asked, some):
    """Of each year what is left to pay: a fund pays no more than its frame, and for a person no more than the cap."""
    years, frames = {}, {}
    for one in some:
        for line_ in one.get("costs", []):
            years[line_["year"]] = years.get(line_["year"], 0) + exact(line_["amount"]["amount"])
        for grant in one.get("grants", []):
            key = (grant["fund"], grant["year"])
            frames[key] = frames.get(key, 0) + exact(grant["amount"]["amount"])
    ids = {one["activity"] for one in some}
    for capped in asked.get("caps", []):
        paid = [("p", day(one["date"]), exact(one["amount"]["amount"])) for one in capped.get("paid", [])]
        for part in sorted(capped.get("parts", []), key=lambda one: (one["date"], one["activity"])):
            if part["activity"] in ids:
                wanted = exact(part["amount"]["amount"])
                amount = max(Fraction(0), min(wanted, left(paid, "p", day(part["date"]), capped["cap"])))
                paid.append(("p", day(part["date"]), amount))
                frames[(capped["fund"], int(part["date"][:4]))] -= wanted - amount
    most = {(one["fund"], one["year"]): exact(one["most"]["amount"]) for one in asked.get("frames", [])}
    for (fund, year), sum_ in frames.items():
        years[year] = years.get(year, 0) - min(sum_, most.get((fund, year), sum_))
    return years


def allowed(asked, some, spent):
    ids = {one["activity"] for one in some}
    for budget in asked.get("budgets", []):
        if (spent.get(budget["year"], 0) if "year" in budget else sum(spent.values())) > exact(budget["most"]["amount"]):
            return False
    for least in asked.get("leastSpends", []):
        own = [one for one in some if one["unit"] == least["unit"]]
        if sum(exact(line_["amount"]["amount"]) for one in own for line_ in one.get("costs", [])) < exact(least["least"]["amount"]):
            return False
    hours = sum(one.get("trainerHours", 0) for one in some)
    return (
        hours <= asked.get("trainerHours", hours)
        and all(len(ids & set(group["activities"])) <= 1 for group in asked.get("eitherOr", []))
        and all(need in ids for one in some for need in one.get("needs", []))
    )
