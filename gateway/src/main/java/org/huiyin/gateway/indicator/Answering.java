package org.huiyin.gateway.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.huiyin.directory.DirectoryCopy;
import org.huiyin.directory.UnitScope;
import org.huiyin.event.EventJson;
import org.huiyin.gateway.board.CellBoard;
import org.huiyin.gateway.board.SourceState;
import org.huiyin.gateway.board.SourceStates;
import org.huiyin.gateway.cell.View;
import org.huiyin.gateway.indicator.ScoreComposition.WeightedAnswer;
import org.huiyin.gateway.indicator.ServiceCounts.Gaps;
import org.huiyin.gateway.source.ItemCollections;
import org.huiyin.gateway.source.ItemCollections.ItemCollection;
import org.jspecify.annotations.Nullable;

/** Answers questions: from the board where a view fits and now is asked for, else from the services. */
@ApplicationScoped
public class Answering {
    private final BoardCounts boardCounts;
    private final ServiceCounts serviceCounts;
    private final SourceStates states;
    private final CellBoard board;
    private final ItemCollections collections;
    private final Definitions definitions;
    private final Clock clock;

    Answering(
            BoardCounts boardCounts,
            ServiceCounts serviceCounts,
            SourceStates states,
            CellBoard board,
            ItemCollections collections,
            Definitions definitions,
            Clock clock) {
        this.boardCounts = boardCounts;
        this.serviceCounts = serviceCounts;
        this.states = states;
        this.board = board;
        this.collections = collections;
        this.definitions = definitions;
        this.clock = clock;
    }

    /**
     * The answer for one caller.
     *
     * @param token of the caller, for services that have to be asked
     */
    public Answer answer(Question question, UnitScope scope, DirectoryCopy directory, String token) {
        OffsetDateTime at = EventJson.time(
                question.asOf() == null ? clock.instant().truncatedTo(ChronoUnit.MILLIS) : question.asOf());
        Map<Definition, Integer> pack = definitions.pack(question.definition());
        if (pack.isEmpty()) {
            return counted(question, scope, directory, token, at);
        }
        Supplier<Answer> score = () -> new ScoreComposition(
                        question,
                        pack.entrySet().stream()
                                .map(part -> new WeightedAnswer(
                                        part.getKey(),
                                        part.getValue(),
                                        counted(question.of(part.getKey()), scope, directory, token, at)))
                                .toList())
                .compose();
        return isOnTheBoard(question, scope, directory) ? board.reading(score) : score.get();
    }

    private Answer counted(
            Question question, UnitScope scope, DirectoryCopy directory, String token, OffsetDateTime at) {
        Selection selection = Selection.of(question, scope, directory);
        var tallies = new Tallies(question, GroupKeys.of(selection, directory));
        Optional<View> view = question.asOf() == null ? boardCounts.view(selection) : Optional.empty();
        List<SourceState> sources = view.isPresent()
                ? fromBoard(view.get(), selection, tallies)
                : fromServices(selection, tallies, token, at);
        return new AnswerComposition(selection, tallies, new Links(selection, collections, directory), directory)
                .compose(
                        sources,
                        at,
                        earliest(sources.stream().map(SourceState::dataThrough).toList()));
    }

    /** Whether views of the board hold all that is needed, so that no service has to be asked. */
    public boolean isOnTheBoard(Question question, UnitScope scope, DirectoryCopy directory) {
        Set<Definition> rates = definitions.pack(question.definition()).keySet();
        Stream<Question> counted =
                rates.isEmpty() ? Stream.of(question) : rates.stream().map(question::of);
        return question.asOf() == null
                && counted.allMatch(one ->
                        boardCounts.view(Selection.of(one, scope, directory)).isPresent());
    }

    /** Counts and states are of the same moment. */
    private List<SourceState> fromBoard(View view, Selection selection, Tallies tallies) {
        return board.reading(() -> {
            boardCounts.count(view, selection, tallies);
            return sources(selection).stream()
                    .map(source -> states.state(source.source(), view))
                    .toList();
        });
    }

    private List<SourceState> fromServices(Selection selection, Tallies tallies, String token, OffsetDateTime asOf) {
        Gaps gaps = serviceCounts.count(selection, tallies, token);
        return sources(selection).stream()
                .map(source -> state(source, gaps, asOf))
                .toList();
    }

    private static SourceState state(ItemCollection source, Gaps gaps, OffsetDateTime asOf) {
        String name = source.source();
        if (gaps.away().contains(name)) {
            return SourceState.away(name, source.chinese());
        }
        return gaps.behind().containsKey(name)
                ? SourceState.behind(name, source.chinese(), gaps.behind().get(name))
                : SourceState.answered(name, source.chinese(), asOf);
    }

    private Set<ItemCollection> sources(Selection selection) {
        Set<ItemCollection> sources = new TreeSet<>(Comparator.comparing(ItemCollection::source));
        selection.question().kinds().forEach(kind -> collections.ofKind(kind).ifPresent(sources::add));
        return sources;
    }

    /** As far as the one that is furthest behind; null where one of them has said nothing. */
    static @Nullable OffsetDateTime earliest(List<@Nullable OffsetDateTime> through) {
        return through.contains(null)
                ? null
                : through.stream()
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }
}
