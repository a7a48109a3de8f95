package org.huiyin.petition.citizen.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What opens a petition to its petitioner.
 *
 * @param number e.g. {@code RX-2026-000123}
 * @param code as the registration answered it, once; spaces, hyphens and small letters do not matter
 */
public record LookUp(
        @NotBlank @Size(max = 40) String number,
        @NotBlank @Size(max = 40) String code) {
    /** Nothing of it: it may end up in a log. */
    @Override
    public String toString() {
        return "LookUp";
    }
}
