package org.kompetens.testkit.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.kompetens.choice.Candidate;
import org.kompetens.choice.CappedGrants;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.FundFrame;
import org.kompetens.choice.Grant;
import org.kompetens.choice.GrantPart;
import org.kompetens.choice.PaidGrant;
import org.kompetens.cost.FundId;
import org.kompetens.cost.Money;

/** What one fund pays of what is chosen: date by date, what is for nobody in particular as on the first day of the year. */
final class ReferencePayments {

    private final ChoiceQuestion question;
    private final List<Candidate> chosen;
    private final FundId fund;
    private final Months months;

    /** What was paid so far, for each cap. */
    private final List<List<PaidGrant>> paid = new ArrayList<>();

    private static final int NOBODY = -1;

    /** A part of a grant, and of which cap it is. */
    private record Part(GrantPart of, int cap) {}

    ReferencePayments(ChoiceQuestion question, List<Candidate> chosen, FundId fund, Months months) {
        this.question = question;
        this.chosen = chosen;
        this.fund = fund;
        this.months = months;
        question.caps().forEach(cap -> paid.add(new ArrayList<>(cap.paid())));
    }

    BigDecimal paid(IntPredicate wanted) {
        Set<Integer> years = new TreeSet<>();
        chosen.forEach(one -> one.grants().forEach(grant -> years.add(grant.year())));
        BigDecimal sum = BigDecimal.ZERO;
        for (int year : years) {
            BigDecimal inYear = paid(year);
            sum = wanted.test(year) ? sum.add(inYear) : sum;
        }
        return sum;
    }

    private BigDecimal paid(int year) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Part part : parts(year)) {
            BigDecimal amount = part.of().amount().amount();
            amount = amount.min(frame(year, sum.add(amount)).subtract(sum));
            if (part.cap() != NOBODY) {
                amount = amount.min(left(part));
                paid.get(part.cap()).add(new PaidGrant(part.of().date(), new Money(amount, question.currency())));
            }
            sum = sum.add(amount);
        }
        return sum;
    }

    /** In the order in which they are paid. */
    private List<Part> parts(int year) {
        List<Part> parts = new ArrayList<>();
        for (Candidate candidate : chosen) {
            List<Part> own = new ArrayList<>();
            for (int c = 0; c < question.caps().size(); c++) {
                for (GrantPart part : question.caps().get(c).parts()) {
                    if (question.caps().get(c).fund().equals(fund)
                            && part.date().getYear() == year
                            && part.activity().equals(candidate.activity())) {
                        own.add(new Part(part, c));
                    }
                }
            }
            BigDecimal rest = granted(candidate, year);
            for (Part part : own) {
                rest = rest.subtract(part.of().amount().amount());
            }
            parts.addAll(own);
            Money others = new Money(rest, question.currency());
            parts.add(new Part(new GrantPart(candidate.activity(), LocalDate.of(year, 1, 1), others), NOBODY));
        }
        parts.sort(Comparator.<Part, LocalDate>comparing(part -> part.of().date())
                .thenComparing(part -> part.of().activity())
                .thenComparing(Part::cap));
        return parts;
    }

    private BigDecimal granted(Candidate candidate, int year) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Grant grant : candidate.grants()) {
            if (grant.fund().equals(fund) && grant.year() == year) {
                sum = sum.add(grant.amount().amount());
            }
        }
        return sum;
    }

    /** The frame of a year, or else as much as is asked for. */
    private BigDecimal frame(int year, BigDecimal asked) {
        for (FundFrame frame : question.frames()) {
            if (frame.fund().equals(fund) && frame.year() == year) {
                return frame.most().amount();
            }
        }
        return asked;
    }

    /** What the cap leaves: the least of all windows in which the date is and that begin when something is paid. */
    private BigDecimal left(Part part) {
        CappedGrants cap = question.caps().get(part.cap());
        LocalDate date = part.of().date();
        Set<LocalDate> begins = new TreeSet<>(Set.of(date));
        paid.get(part.cap()).forEach(one -> begins.add(one.date()));
        BigDecimal left = cap.cap().most().amount();
        for (LocalDate begin : begins) {
            LocalDate end = months.later(begin, cap.cap().months());
            if (!begin.isAfter(date) && date.isBefore(end)) {
                BigDecimal rest = cap.cap().most().amount();
                for (PaidGrant one : paid.get(part.cap())) {
                    if (!one.date().isBefore(begin) && one.date().isBefore(end)) {
                        rest = rest.subtract(one.amount().amount());
                    }
                }
                left = left.min(rest);
            }
        }
        return left.max(BigDecimal.ZERO);
    }
}
