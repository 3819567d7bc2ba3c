package org.countyreporting.indicators.target;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/** Something to be done rather than counted, such as passing an inspection (通过验收). */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Happening(String text, LocalDate doneOn) {}
