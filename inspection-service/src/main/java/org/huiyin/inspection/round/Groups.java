package org.huiyin.inspection.round;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** The groups of a round: who may work in them, and who was authorised to lead them. */
@Embeddable
public class Groups {
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "round_member", joinColumns = @JoinColumn(name = "round_id"))
    private Set<Member> members = new LinkedHashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "round_leader", joinColumns = @JoinColumn(name = "round_id"))
    private Set<Leader> leaders = new LinkedHashSet<>();

    /** A person in a group, by token subject. */
    @Embeddable
    record Member(@Column(name = "group_name") String group, String subject) {}

    /**
     * Whoever leads a group in this round.
     *
     * @param post never a name
     * @param since when the post was authorised
     */
    @Embeddable
    public record Leader(
            @Column(name = "group_name") String group,
            String post,
            @Column(name = "authorised_at") Instant since) {}

    void add(PlanRound.Group group) {
        group.members().forEach(subject -> members.add(new Member(group.name(), subject)));
    }

    void authorise(AuthoriseGroup body, Instant at) {
        members.removeIf(member -> member.group().equals(body.group()));
        body.members().forEach(subject -> members.add(new Member(body.group(), subject)));
        leaders.removeIf(leader -> leader.group().equals(body.group()));
        leaders.add(new Leader(body.group(), body.leaderPost(), at));
    }

    /** The subjects of each group by its name. */
    public Map<String, Set<String>> subjects() {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        members.forEach(member ->
                groups.computeIfAbsent(member.group(), any -> new TreeSet<>()).add(member.subject()));
        return groups;
    }

    /** Who was authorised to lead the group; empty for one that was planned and not authorised yet. */
    public Optional<Leader> leader(String group) {
        return leaders.stream().filter(leader -> leader.group().equals(group)).findFirst();
    }

    /** Whether any group lists the subject. */
    boolean list(String subject) {
        return members.stream().anyMatch(member -> member.subject().equals(subject));
    }
}
