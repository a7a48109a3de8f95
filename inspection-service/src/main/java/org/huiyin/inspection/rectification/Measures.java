package org.huiyin.inspection.rectification;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.inspection.InspectionProblem;
import org.huiyin.web.ProblemException;

/** The measures of a finding, those of finished cycles too. */
@Embeddable
public class Measures {
    @Column(name = "measures")
    @Convert(converter = RectificationColumns.Measures.class)
    private List<Measure> all = List.of();

    /** Adds one, numbered after the last. */
    public void add(AddMeasure body, int cycle) {
        List<Measure> more = new ArrayList<>(all);
        more.add(new Measure(
                all.size() + 1,
                cycle,
                body.kind(),
                body.text(),
                body.responsiblePost(),
                body.dueOn(),
                MeasureState.PLANNED,
                null,
                null,
                null));
        all = List.copyOf(more);
    }

    /**
     * Takes a report in.
     *
     * @throws ProblemException 422 {@code unknown-measure} or {@code measure-figures}, 409 {@code measure-settled}
     */
    public void report(MeasureReport body, LocalDate day) {
        Measure measure = requireOpen(body.measure());
        if (!measure.takes(body)) {
            throw new ProblemException(
                    InspectionProblem.MEASURE_FIGURES, measure.kind().name());
        }
        all = all.stream()
                .map(one -> one.equals(measure) ? measure.after(body, day) : one)
                .toList();
    }

    /**
     * The measure of that number, which goes on.
     *
     * @throws ProblemException 422 {@code unknown-measure}, 409 {@code measure-settled}
     */
    public Measure requireOpen(int number) {
        Measure measure = all.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new ProblemException(InspectionProblem.UNKNOWN_MEASURE, number));
        if (measure.state().isSettled()) {
            throw new ProblemException(InspectionProblem.MEASURE_SETTLED, number);
        }
        return measure;
    }

    /** @throws ProblemException 409 {@code measures-open} while one of the cycle is neither done nor dropped */
    public void requireSettled(int cycle) {
        List<Integer> open = open(cycle);
        if (!open.isEmpty()) {
            throw new ProblemException(InspectionProblem.MEASURES_OPEN, open.size()).with("measures", open);
        }
    }

    /** The numbers of those of the cycle that are neither done nor dropped. */
    List<Integer> open(int cycle) {
        return all.stream()
                .filter(one -> one.cycle() == cycle && !one.state().isSettled())
                .map(Measure::number)
                .toList();
    }

    /** All of them, in the order of their numbers. */
    public List<Measure> all() {
        return all;
    }
}
