package org.huiyin.inspection.rectification;

import jakarta.validation.constraints.PositiveOrZero;

/** How many persons were held to account in each of the four forms 四种形态; numbers only, never who. */
public record Accountability(
        @PositiveOrZero int firstForm,
        @PositiveOrZero int secondForm,
        @PositiveOrZero int thirdForm,
        @PositiveOrZero int fourthForm) {}
