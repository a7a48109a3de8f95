package org.huiyin.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.huiyin.directory.Directory;
import org.huiyin.directory.UnitScope;
import org.huiyin.tracking.TrackingProblem;
import org.huiyin.tracking.item.Actor;
import org.huiyin.tracking.query.QueryException;
import org.huiyin.web.Caller;
import org.huiyin.web.ProblemException;

/** Numbers that other systems gave to petitions: in each channel one number stands for one petition. */
@ApplicationScoped
class ExternalNumbers {
    /** Until the transaction ends nobody else registers that number in that channel; whoever waits sees its petition. */
    private static final String CLAIM = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

    private final Petitions petitions;
    private final Directory directory;
    private final DataSource dataSource;

    ExternalNumbers(Petitions petitions, Directory directory, DataSource dataSource) {
        this.petitions = petitions;
        this.directory = directory;
        this.dataSource = dataSource;
    }

    /**
     * Claims the number for a petition of this transaction.
     *
     * @throws ProblemException 409 {@code already-exists} where a petition bears it, with that petition's {@code id} and
     *     {@code number} unless it is concealed from the registrar
     */
    void claim(Channel channel, String number, Actor registrar) {
        lock(channel.name() + ' ' + number);
        petitions.bearing(channel, number).ifPresent(existing -> {
            throw alreadyExists(existing, registrar);
        });
    }

    private void lock(String key) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(CLAIM)) {
            statement.setString(1, key);
            statement.execute();
        } catch (SQLException e) {
            throw new QueryException(e);
        }
    }

    private ProblemException alreadyExists(Petition existing, Actor registrar) {
        ProblemException problem = new ProblemException(TrackingProblem.ALREADY_EXISTS);
        Caller caller = new Caller(registrar.subject(), Set.of(), registrar.unit());
        boolean concealed = UnitScope.of(caller, directory.copy().units())
                .conceals(existing.tracking().dimensions().concernedUnit());
        return concealed
                ? problem
                : problem.with("id", existing.tracking().id())
                        .with("number", String.valueOf(existing.tracking().number()));
    }
}
