package org.huiyin.demo.inspection;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.huiyin.demo.plan.Totals;
import org.huiyin.demo.story.Dice;
import org.huiyin.demo.story.ImportLine;
import org.huiyin.demo.story.Setting;
import org.huiyin.demo.story.Story;

/** Counts of leads per round and target. Leads are dealt one by one, so each number is within the one before it. */
final class LeadLedgers {
    private final Setting setting;
    private final List<Round> rounds;
    private final Totals.Leads totals;
    private final Dice dice;

    LeadLedgers(Setting setting, List<Round> rounds) {
        this.setting = setting;
        this.rounds = rounds;
        this.totals = setting.plans().totals().leads();
        this.dice = setting.dice("lead-ledgers");
    }

    /** A round's report to one target. */
    private record Report(Round round, String target) {}

    List<ImportLine> all() {
        List<Report> reports = reports();
        int ledgers = setting.plans().inspection().ledgers();
        List<Report> chosen = dice.shuffled(reports).subList(0, ledgers);
        List<Integer> leads = dice.shuffled(IntStream.range(0, totals.transferred())
                .mapToObj(lead -> lead % ledgers)
                .toList());
        return IntStream.range(0, ledgers)
                .mapToObj(ledger -> line(chosen.get(ledger), ledger, leads))
                .toList();
    }

    private List<Report> reports() {
        List<Report> result = new ArrayList<>();
        rounds.forEach(round -> round.primary().forEach(target -> result.add(new Report(round, target))));
        return result;
    }

    private ImportLine line(Report report, int ledger, List<Integer> leads) {
        Round round = report.round();
        Map<String, Object> numbers = Map.of(
                "transferred", count(leads, ledger, totals.transferred()),
                "concluded", count(leads, ledger, totals.concluded()),
                "substantiated", count(leads, ledger, totals.substantiated()),
                "caseFiled", count(leads, ledger, totals.caseFiled()),
                "sanctioned", count(leads, ledger, totals.sanctioned()));
        Map<String, Object> item = Map.of("round", round.reference(), "target", report.target(), "numbers", numbers);
        LocalDateTime at = setting.hours().latest(round.plan().closes().minusDays(dice.between(5, 20)), dice);
        String key = "ledger-" + round.key() + "-" + report.target();
        return new Story(key, at, setting.posts().officer(), item, setting.until()).line();
    }

    /** How many of the first leads are in that ledger. */
    private static int count(List<Integer> leads, int ledger, int first) {
        return (int) leads.subList(0, first).stream().filter(of -> of == ledger).count();
    }
}
