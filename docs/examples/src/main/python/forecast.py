"""How much staff there will be: year by year, each role of each unit by itself."""

from datetime import date, timedelta
from fractions import Fraction
from functools import cache

FAR = "9999-12-31"
LONGEST = 30
YOUNGEST, OLDEST = 13, 100


def later(day, months):
    """So many months later; on the last day of a shorter month."""
    month = day.month - 1 + months
    for last in range(day.day, 27, -1):
        try:
            return date(day.year + month // 12, month % 12 + 1, last)
        except ValueError:
            pass
    return date(day.year + month // 12, month % 12 + 1, day.day)


def year_of(day, as_of):
    """The first year by the end of which a day has come."""
    year = day.year - as_of.year - 1
    while later(as_of, 12 * year) < day:
        year += 1
    return year


def part(rate):
    return Fraction(rate["leaving"], rate["of"])


def age_on(day, born):
    age = day.year - born.year
    return age - (day < later(born, 12 * age))


@cache
def years_of_age(as_of, age, months, leaves):
    """In which years those of an age retire: their birthdays are on each day of the year alike."""
    some = as_of.replace(day=1, year=as_of.year - age - 2)
    born = [some + timedelta(days) for days in range(3 * 366)]
    policy = {"months": months, "leaves": leaves}
    return [retirement_year(one, as_of)(policy) for one in born if age_on(as_of, one) == age]


def policy_of(role, assumed):
    return assumed["retirementByRole"].get(role, assumed["retirement"])


def retiring_at(rates, age):
    """The part that retires at an age: whoever is past one at which all do, at once."""
    if any(part(one) == 1 and one["age"] < age for one in rates):
        return Fraction(1)
    return sum((part(one) for one in rates if one["age"] == age), Fraction(0))


def leaving(policy, later_by, group, year):
    """The part of a group that retires in a year."""
    if group["age"] is None:
        return Fraction(0)
    if policy["kind"] == "age" and group["hired"]:
        all_years = years_of_age(group["asOf"], group["age"], policy["months"], policy["leaves"])
        years = [max(1, one + later_by) for one in all_years]
        left = sum(one >= year for one in years)
        return Fraction(sum(one == year for one in years), left) if left else Fraction(1)
    if policy["kind"] == "age":
        return Fraction(1 if group["retires"](policy) + later_by <= year else 0)
    age = group["age"] + year - 1
    if year <= later_by and all(retiring_at(policy["rates"], then) == 1 for then in (age, age - later_by)):
        return Fraction(1)  # Who is past the age at which all retire does so at the age that is later.
    staying = Fraction(1)
    for then in range(1 if year == 1 else year - later_by, year - later_by + 1):
        if then >= 1:
            staying *= 1 - retiring_at(policy["rates"], group["age"] + then - 1)
    return 1 - staying


def exits(rates, group, year):
    if group["age"] is None:
        return part(rates["unknownAge"])
    age = group["age"] + year - 1
    return next((part(r) for r in rates["rates"] if r["from"] <= age <= r.get("to", 999)), Fraction(0))


def retirement_year(born, as_of):
    def of(policy):
        day = later(born, policy["months"])
        return year_of(later(day.replace(day=1), 1) if policy["leaves"] == "end_of_month" else day, as_of)
    return of


def jobs_of(employee):
    """When somebody is where, with how much FTE; those paid by the hour are nowhere."""
    return [(job.get("from", ""), min(employee.get("knownExit", FAR), job.get("until", FAR)),
             (job["unit"], job["role"]), Fraction(str(job["fte"]))) for job in employee["employments"] if job["fte"]]


def there(jobs, day):
    """Where somebody is on a day, and how much in all."""
    places = {}
    for begin, end, place, fte in jobs:
        if begin <= day < end:
            places[place] = places.get(place, 0) + fte
    return places


def courses(jobs, today):
    """Of each place where somebody is today: from which day on they are where; nowhere when they have left."""
    all_courses = [[(today, place)] for place in there(jobs, today)]
    for day in sorted({end for _, end, _, _ in jobs if today < end < FAR}):
        now = there(jobs, day)
        free = set(now) - {course[-1][1] for course in all_courses}
        ending = [course for course in all_courses if course[-1][1] and course[-1][1] not in now]
        possible = [(course[-1][1][1] != to[1], course[-1][1][0] != to[0], course[-1][1], to, i)
                    for i, course in enumerate(ending) for to in free]
        for _, _, _, to, i in sorted(possible):
            if to in free and ending[i][-1][0] < day:
                free.remove(to)
                ending[i].append((day, to))
        for course in ending:
            if course[-1][0] < day:
                course.append((day, None))
    return all_courses


def path_of(jobs, course, as_of):
    """Where somebody is at the end of each year, with how much FTE."""
    path = []
    for year in range(LONGEST + 1):
        day = later(as_of, 12 * year).isoformat()
        place = [to for begin, to in course if begin <= day][-1]
        path.append((place, there(jobs, day)[place] if place else Fraction(0)))
    return path


def known_of(path, course, as_of, born, year):
    """The year in which somebody who is somewhere at the end of a year has left or moved, if that is known.

    A date beyond the longest forecast stands for none, where the birth date is missing or nobody gets as old.
    """
    moved = [then for then in range(year + 1, LONGEST + 1) if path[then][0] != path[year][0]]
    if moved:
        return moved[0]
    day, place = course[-1]
    if place:
        return None
    day = date.fromisoformat(day)
    far = day > later(as_of, 12 * LONGEST) and (born is None or age_on(day, born) > OLDEST)
    return None if far else year_of(day, as_of)


def plausible(birth_date, as_of):
    """A birth date, unless there is none or nobody of that age is employed."""
    born = date.fromisoformat(birth_date) if birth_date else None
    return born if born and YOUNGEST <= age_on(as_of, born) <= OLDEST else None


def opening(question):
    """The people of each role in each unit."""
    as_of = date.fromisoformat(question["asOf"])
    places = {(u["id"], r["id"]): [] for u in question["inventory"]["units"] for r in question["inventory"]["roles"]}
    for employee in question["inventory"]["employees"]:
        born = plausible(employee.get("birthDate"), as_of)
        jobs = jobs_of(employee)
        for course in courses(jobs, question["asOf"]):
            path = path_of(jobs, course, as_of)
            known = [known_of(path, course, as_of, born, year) if place else None
                     for year, (place, _) in enumerate(path)]
            places[path[0][0]].append({
                "age": age_on(as_of, born) if born else None, "hired": False, "asOf": as_of,
                "retires": born and retirement_year(born, as_of), "path": path, "knownThen": known,
                "known": known[0], "heads": Fraction(1), "fte": path[0][1]})
    return places


def moves_in(group, year):
    """Whether it is known of a group that it moves in a year."""
    return "path" in group and group["known"] == year and group["path"][year][0] is not None


def resized(group, larger, most):
    """FTE of a group whose positions each become larger by so much, from nothing up to so much at most."""
    heads = group["heads"]
    return heads * max(Fraction(0), min(most, group["fte"] / heads + larger)) if heads else Fraction(0)


def fte_after(group, year):
    """FTE of a group after what is known of it in a year: no position above full time, or above what is known."""
    now, before = group["path"][year][1], group["path"][year - 1][1]
    return resized(group, now - before, max(1, now))


def within(units, unit, top):
    while unit and unit != top:
        unit = units[unit].get("parent")
    return unit == top


def demands(question, now, year):
    """What each place needs at the end of a year: as much as now, or its part of what is given."""
    units = {one["id"]: one for one in question["inventory"]["units"]}
    needed = dict(now)
    for one in reversed(question["assumptions"]["demand"].get("given", [])):  # Of two, the first holds.
        there = [p for p in now if within(units, p[0], one["unit"]) and (not one["roles"] or p[1] in one["roles"])]
        fte = Fraction(str(one["fte"][min(year, len(one["fte"])) - 1]))
        whole = sum(now[p] for p in there)
        for place in there:
            alone = fte if place[0] == one["unit"] else Fraction(0)
            needed[place] = fte * now[place] / whole if whole else alone
    return needed


def leave(groups, role, year, assumed):
    """Who leaves in a year, in heads and FTE by the name of the figure, and who stays."""
    policy = policy_of(role, assumed)
    rates = assumed["exits"]["byRole"].get(role, assumed["exits"])
    booked = {}

    def book(figure, group, share):
        for name in [figure] + (["ageUnknown" + figure[0].upper() + figure[1:]] if group["age"] is None else []):
            booked[name] = booked.get(name, 0) + group["heads"] * share
            booked[name + "Fte"] = booked.get(name + "Fte", 0) + group["fte"] * share

    staying = []
    for group in groups:
        if group["known"] is not None:
            if group["known"] == year and not moves_in(group, year):
                book("knownExits", group, 1)
            else:
                staying.append(group)
            continue
        retire = leaving(policy, assumed["laterRetirement"], group, year)
        leave_ = exits(rates, group, year)
        if assumed["exitOrder"] == "retirements_first":
            leave_ *= 1 - retire
        else:
            retire *= 1 - leave_
        if retire:
            book("retirements", group, retire)
        book("otherExits", group, leave_)
        stays = 1 - retire - leave_
        staying.append(dict(group, heads=group["heads"] * stays, fte=group["fte"] * stays))
    return booked, staying


def add(figures, name, heads, fte):
    figures[name] = figures.get(name, 0) + heads
    figures[name + "Fte"] = figures.get(name + "Fte", 0) + fte


def change(figures, group, fte):
    for name in ["positionChange"] + (["ageUnknownPositionChange"] if group["age"] is None else []):
        add(figures, name, 0, fte - group["fte"])
    group["fte"] = fte


def transfer(figures, group, sign):
    for name in ["transfers"] + (["ageUnknownTransfers"] if group["age"] is None else []):
        add(figures, name, sign * group["heads"], sign * group["fte"])


def move(places, figures, year, assumed):
    movers = [(place, group) for place, groups in places.items() for group in groups if moves_in(group, year)]
    for place, groups in places.items():
        places[place] = [group for group in groups if not moves_in(group, year)]
    move_shares(places, figures, year, assumed)
    for place, group in movers:
        to = group["path"][year][0]
        transfer(figures[place], group, -1)
        transfer(figures[to], group, 1)
        arrived = dict(group, known=group["knownThen"][year])
        change(figures[to], arrived, fte_after(arrived, year))
        places[to].append(arrived)


def move_shares(places, figures, year, assumed):
    before = {place: list(groups) for place, groups in places.items()}
    for one in assumed["transfers"]:
        if one["year"] == year:
            here, there = [(one[end]["unit"], one[end]["role"]) for end in ("from", "to")]
            other_policy = policy_of(here[1], assumed) != policy_of(there[1], assumed)
            for group in before[here]:
                share = part(one["share"])
                for place, sign in ((here, -1), (there, 1)):
                    moved = dict(group, heads=sign * share * group["heads"], fte=sign * share * group["fte"])
                    if other_policy and place == there and group["age"] is not None:
                        moved["hired"] = True  # Of those who move to another policy only the age counts.
                    places[place].append(moved)
                    for name in ["transfers"] + (["ageUnknownTransfers"] if group["age"] is None else []):
                        add(figures[place], name, moved["heads"], moved["fte"])


def enlarge(places, figures, year, assumed):
    for place, groups in places.items():
        for group in groups:
            if "path" in group and group["path"][year][0] == group["path"][year - 1][0] and group["path"][year][0]:
                change(figures[place], group, fte_after(group, year))
    for one in assumed["positionChanges"]:
        for place, groups in places.items():
            if one["year"] == year and (not one["roles"] or place[1] in one["roles"]):
                for group in groups:
                    most = max(1, group["fte"] / group["heads"]) if group["heads"] else 1
                    change(figures[place], group, resized(group, Fraction(str(one["add"])), most))


def hire(place, groups, figures, needed, year, assumed, as_of):
    remaining = sum(g["fte"] for g in groups)
    need = max(Fraction(0), needed - remaining)
    left = sum(figures.get(n, 0) for n in ("knownExitsFte", "retirementsFte", "otherExitsFte")) \
        - figures.get("transfersFte", 0) - figures.get("positionChangeFte", 0)
    replacement = min(need, max(left, 0))
    profile = assumed["hiresByRole"].get(place[1], assumed["hires"])
    weights = sum(s["weight"] for s in profile)
    heads_for_one = weights / sum(s["weight"] * Fraction(str(s["fte"])) for s in profile)
    add(figures, "replacement", replacement * heads_for_one, replacement)
    add(figures, "expansion", (need - replacement) * heads_for_one, need - replacement)
    figures["demandFte"], figures["surplusFte"] = needed, max(Fraction(0), remaining - needed)
    planned = sum(Fraction(str(h["fte"])) for h in assumed["plannedHires"]
                  if h["year"] == year and (h["unit"], h["role"]) == place)
    hired = (max(need, planned) if assumed["hiring"] == "up_to_demand" else planned) * heads_for_one
    for share in profile:
        heads = hired * share["weight"] / weights
        fte = heads * Fraction(str(share["fte"]))
        add(figures, "hires", heads, fte)
        groups.append({"age": share["age"] - year, "hired": True, "asOf": as_of, "known": None,
                       "heads": heads, "fte": fte})


def answer(question):
    assumed = question["assumptions"]
    as_of = date.fromisoformat(question["asOf"])
    units = {one["id"]: one for one in question["inventory"]["units"]}
    places = opening(question)
    now = {place: sum((g["fte"] for g in groups), Fraction(0)) for place, groups in places.items()}
    years = []
    for year in range(1, assumed["years"] + 1):
        figures = {}
        for place, groups in places.items():
            begin = {"opening": sum(g["heads"] for g in groups), "openingFte": sum(g["fte"] for g in groups)}
            booked, places[place] = leave(groups, place[1], year, assumed)
            figures[place] = dict(begin, **booked)
        move(places, figures, year, assumed)
        enlarge(places, figures, year, assumed)
        needed = demands(question, now, year)
        for place, groups in places.items():
            hire(place, groups, figures[place], needed[place], year, assumed, as_of)
            add(figures[place], "closing", sum(g["heads"] for g in groups), sum(g["fte"] for g in groups))
            unknown = [g for g in groups if g["age"] is None]
            add(figures[place], "ageUnknown", sum(g["heads"] for g in unknown), sum(g["fte"] for g in unknown))
        years.append(figures)

    def summed(unit, roles):
        return [{name: float(value) for name in {n for f in figures.values() for n in f}
                 if (value := sum(f.get(name, 0) for place, f in figures.items()
                                  if place[1] in roles and within(units, place[0], unit)))}
                for figures in years]

    roles = [role["id"] for role in question["inventory"]["roles"]]
    return {"units": [{"unit": unit, "years": summed(unit, roles),
                       "byRole": {role: summed(unit, [role]) for role in roles}} for unit in units]}
