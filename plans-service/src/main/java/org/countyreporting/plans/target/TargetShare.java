package org.countyreporting.plans.target;

import java.math.BigDecimal;
import org.countyreporting.vocabulary.DivisionCode;

/** A share with the target it is of, as peers are told. */
public record TargetShare(String target, DivisionCode division, BigDecimal value) {}
