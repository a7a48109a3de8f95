package org.huiyin.gateway.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.huiyin.directory.Directory;
import org.huiyin.directory.DirectoryCopy;
import org.huiyin.directory.UnitScope;
import org.huiyin.gateway.board.CellBoard;
import org.huiyin.gateway.board.SourceStates;
import org.huiyin.gateway.indicator.Answer;
import org.huiyin.gateway.indicator.Answering;
import org.huiyin.gateway.indicator.Definition;
import org.huiyin.gateway.indicator.Definitions;
import org.huiyin.gateway.indicator.Question;
import org.huiyin.gateway.indicator.QuestionReader;
import org.huiyin.gateway.indicator.Readership;
import org.huiyin.web.Caller;
import org.huiyin.web.FieldError;
import org.huiyin.web.ProblemException;
import org.huiyin.web.QueryParameters;
import org.huiyin.web.WebProblem;

/** Reads what a stream shall show and answers it again and again from the board. */
@ApplicationScoped
public class StreamQuestions {
    private final Definitions definitions;
    private final QuestionReader reader;
    private final Readership readership;
    private final Answering answering;
    private final Directory directory;
    private final CellBoard board;
    private final SourceStates states;

    StreamQuestions(
            Definitions definitions,
            QuestionReader reader,
            Readership readership,
            Answering answering,
            Directory directory,
            CellBoard board,
            SourceStates states) {
        this.definitions = definitions;
        this.reader = reader;
        this.readership = readership;
        this.answering = answering;
        this.directory = directory;
        this.board = board;
        this.states = states;
    }

    /**
     * Answers all questions as of one moment whenever it is asked.
     *
     * @throws ProblemException 400 for a parameter that is wrong, or that only the services could answer
     */
    Supplier<Subscription.Shown> of(List<String> indicators, MultivaluedMap<String, String> query, Caller caller) {
        List<Question> questions = questions(indicators, query, caller);
        return () -> board.reading(() -> new Subscription.Shown(
                board.version(), new BoardPosition(board.positions()), answers(questions, caller), states.all()));
    }

    private List<Question> questions(List<String> indicators, MultivaluedMap<String, String> query, Caller caller) {
        if (indicators.isEmpty()) {
            throw FieldError.of("indicator", "not-null").problem();
        }
        DirectoryCopy copy = directory.copy();
        UnitScope scope = UnitScope.of(caller, copy.units());
        List<Question> questions = new ArrayList<>();
        for (String id : indicators) {
            var parameters = new QueryParameters(query);
            Question question = reader.read(parameters, definition(id), copy);
            if (question.asOf() != null || !answering.isOnTheBoard(question, scope, copy)) {
                parameters.reject(FieldError.of(question.asOf() != null ? "asOf" : "groupBy", "not-streamed"));
            }
            parameters.verify();
            questions.add(question);
        }
        return admitted(questions, caller, scope);
    }

    /** What the caller may not know is left out. @throws ProblemException 403 if nothing is left */
    private List<Question> admitted(List<Question> questions, Caller caller, UnitScope scope) {
        List<Question> admitted = questions.stream()
                .flatMap(question -> readership.find(question, caller, scope).stream())
                .toList();
        if (admitted.isEmpty()) {
            throw new ProblemException(WebProblem.FORBIDDEN);
        }
        return admitted;
    }

    private Definition definition(String id) {
        Optional<Definition> found = definitions.find(id);
        return found.orElseThrow(() -> FieldError.notAllowed(
                        "indicator",
                        definitions.all().stream().map(Definition::id).toList())
                .problem());
    }

    private List<Answer> answers(List<Question> questions, Caller caller) {
        DirectoryCopy copy = directory.copy();
        UnitScope scope = UnitScope.of(caller, copy.units());
        return questions.stream()
                .map(question -> answering.answer(question, scope, copy, ""))
                .toList();
    }
}
