package org.huiyin.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.tracking.item.ActionBody;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a task 牵头领导, 包抓: posts, never names.
 *
 * @param leadOfficial the post of the leader in charge
 * @param sponsors posts of leaders who see to it themselves, null for none
 */
public record Sponsorship(
        @NotBlank @Size(max = 100) String leadOfficial,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 100) String> sponsors)
        implements ActionBody {

    public Sponsorship {
        sponsors = sponsors == null ? List.of() : List.copyOf(sponsors);
    }

    @Override
    public String words() {
        return Stream.concat(Stream.of(leadOfficial), sponsors.stream()).collect(Collectors.joining("、"));
    }
}
