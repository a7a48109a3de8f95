package org.huiyin.inspection.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.huiyin.tracking.item.ActionBody;

/**
 * Authorises a group and its leader 组长授权, for this round only; a group that is authorised again gets the members
 * named last.
 *
 * @param group its name, of the round or a new one
 * @param leaderPost the post of whoever leads it, never a name
 * @param members the token subjects that may work in this round
 */
public record AuthoriseGroup(
        @NotBlank @Size(max = 100) String group,
        @NotBlank @Size(max = 100) String leaderPost,
        @NotEmpty @Size(max = 100) List<@NotBlank String> members)
        implements ActionBody {
    @Override
    public String words() {
        return group + "：" + leaderPost;
    }

    @Override
    public Map<String, Object> particulars() {
        return Map.of("members", members);
    }
}
