package org.huiyin.demo.petition;

import java.time.LocalDateTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.huiyin.demo.plan.PetitionPlan;
import org.huiyin.demo.plan.Totals;
import org.huiyin.demo.story.Dice;
import org.huiyin.demo.story.ImportLine;
import org.huiyin.demo.story.Setting;

/** All petitions: hotline, mailbox, letters and visits of the year, and those of the last days. */
public final class Petitions {
    private static final Set<String> LETTERS = Set.of("LETTER", "VISIT", "SUPERIOR_TRANSFER");

    private final Setting setting;
    private final PetitionPlan plan;
    private final Totals totals;
    private final LocalDateTime from;
    /** Late enough in the year to be full, early enough that all are accepted within it. */
    private final LocalDateTime to;

    public Petitions(Setting setting) {
        this.setting = setting;
        this.plan = setting.plans().petitions();
        this.totals = setting.plans().totals();
        this.from = LocalDateTime.of(plan.year(), Month.JANUARY, 1, 0, 0);
        this.to = LocalDateTime.of(plan.year(), Month.DECEMBER, 26, 0, 0);
    }

    public List<ImportLine> all() {
        List<ImportLine> result = new ArrayList<>();
        result.addAll(hotline());
        result.addAll(mailbox());
        result.addAll(lettersAndVisits());
        result.addAll(live());
        return result;
    }

    private List<ImportLine> hotline() {
        Batch batch = new Batch("petition-hotline", plan.term(), plan.note());
        List<LocalDateTime> moments = batch.moments().calls(totals.hotline().count(), from, to);
        return batch.lines(moments, () -> "HOTLINE_12345");
    }

    private List<ImportLine> mailbox() {
        Batch batch = new Batch("petition-mailbox", plan.term(), plan.note());
        List<LocalDateTime> moments = batch.moments().calls(totals.mailbox().count(), from, to);
        return batch.lines(moments, () -> "DISTRICT_HEAD_MAILBOX");
    }

    private List<ImportLine> lettersAndVisits() {
        Batch batch = new Batch("petition-letter", plan.term(), plan.note());
        List<LocalDateTime> moments =
                batch.moments().visits(totals.lettersAndVisits().count(), from, to);
        return batch.lines(moments, () -> batch.dice.weighted(plan.letterChannels()));
    }

    private List<ImportLine> live() {
        Batch batch = new Batch("live-petition", plan.live(), plan.liveNote());
        LocalDateTime first = setting.until().minusDays(totals.live().days());
        List<LocalDateTime> moments = batch.moments().calls(totals.live().petitions(), first, setting.until());
        return batch.lines(moments, () -> batch.dice.weighted(plan.liveChannels()));
    }

    /** Petitions that share their odds and their note. */
    private final class Batch {
        private final String name;
        private final PetitionPlan.Shares shares;
        private final String note;
        private final Dice dice;
        private final Callbacks callbacks;

        Batch(String name, PetitionPlan.Shares shares, String note) {
            this.name = name;
            this.shares = shares;
            this.note = note;
            this.dice = setting.dice(name);
            this.callbacks = new Callbacks(setting, name);
        }

        Moments moments() {
            return new Moments(setting.hours(), dice);
        }

        List<ImportLine> lines(List<LocalDateTime> moments, Supplier<String> channels) {
            Demands demands = new Demands(plan, dice);
            List<ImportLine> result = new ArrayList<>();
            for (LocalDateTime moment : moments) {
                String key = "%s-%05d".formatted(name, result.size() + 1);
                result.add(line(key, moment, demands.at(moment), channels.get()));
            }
            return result;
        }

        private ImportLine line(String key, LocalDateTime moment, Demand demand, String channel) {
            Handling handling = LETTERS.contains(channel)
                    ? Handling.ofLetters(setting, shares, dice)
                    : Handling.ofCalls(setting, shares, dice);
            return callbacks.of(handling.tell(key, moment, demand, demand.item(channel, note)));
        }
    }
}
