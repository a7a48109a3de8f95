package org.huiyin.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a task is about, to whom it was meant to go, and which posts answer for it. */
@Embeddable
public class Brief {
    private @Nullable String content;

    @Column(name = "external_number")
    private @Nullable String externalNumber;

    @Column(name = "proposed_unit")
    private @Nullable String proposedUnit;

    @Column(name = "proposed_supporting_units")
    private String[] proposedSupportingUnits = {};

    private @Nullable LocalDate due;

    @Column(name = "lead_official")
    private @Nullable String leadOfficial;

    private String[] sponsors = {};

    /** For JPA. */
    protected Brief() {}

    Brief(RegisterTask body) {
        this.content = body.content();
        this.externalNumber = body.externalNumber();
        this.proposedUnit = body.unit();
        this.proposedSupportingUnits = body.supportingUnits().toArray(String[]::new);
        this.due = body.due();
        this.leadOfficial = body.leadOfficial();
    }

    Brief(Subtask body) {
        this.content = body.plan().content();
        this.due = body.due();
        this.leadOfficial = body.plan().leadOfficial();
    }

    Brief(RaisedTask raised) {
        this.proposedUnit = raised.proposedUnit();
        this.due = raised.due();
    }

    void sponsor(Sponsorship body) {
        leadOfficial = body.leadOfficial();
        sponsors = body.sponsors().toArray(String[]::new);
    }

    public @Nullable String content() {
        return content;
    }

    /** The number it has where it comes from. */
    public @Nullable String externalNumber() {
        return externalNumber;
    }

    /** The unit that was meant to get it when it was registered. */
    public @Nullable String proposedUnit() {
        return proposedUnit;
    }

    public List<String> proposedSupportingUnits() {
        return List.of(proposedSupportingUnits);
    }

    /** The last day in time that came with its registration, Asia/Shanghai. */
    public @Nullable LocalDate due() {
        return due;
    }

    /** A post, never a name. */
    public @Nullable String leadOfficial() {
        return leadOfficial;
    }

    /** Posts, never names. */
    public List<String> sponsors() {
        return List.of(sponsors);
    }
}
