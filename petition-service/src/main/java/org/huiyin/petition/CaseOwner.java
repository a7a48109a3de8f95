package org.huiyin.petition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.huiyin.tracking.item.ActionBody;

/**
 * Which leader answers for a petition in person 包案.
 *
 * @param post the office that is held, never a name
 */
public record CaseOwner(@NotBlank @Size(max = 100) String post) implements ActionBody {
    @Override
    public String words() {
        return post;
    }
}
