package org.huiyin.petition.petitioner;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a petitioner, in clear; any of it may be missing.
 *
 * @param phone 5 to 15 digits, as they were written
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PetitionerDetails(
        @Nullable @Size(min = 1, max = 100) String name,

        @Nullable @Size(max = 40) @Pattern(regexp = PhoneNumber.WRITTEN, message = "{field.phone}") String phone,

        @Nullable @Size(min = 1, max = 300) String address) {

    /** Whether nothing is known. */
    @JsonIgnore
    boolean isEmpty() {
        return name == null && phone == null && address == null;
    }

    /** Nothing of it: it may end up in a log. */
    @Override
    public String toString() {
        return "PetitionerDetails";
    }
}
