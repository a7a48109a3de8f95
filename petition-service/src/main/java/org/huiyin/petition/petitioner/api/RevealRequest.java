package org.huiyin.petition.petitioner.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * That somebody needs a petitioner's data in clear.
 *
 * @param reason kept and shown to auditors
 */
public record RevealRequest(@NotBlank @Size(max = 500) String reason) {}
