package org.countyreporting.plans.target;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is promised (目标): a number on an indicator or data element, an event, or no number at all. */
@JsonIgnoreProperties(value = "versions", allowGetters = true)
@Schema(description = "What is promised: a number on an indicator or data element, an event, or no number at all")
public record Target(
        @Pattern(regexp = ID)
                @Size(max = 64)
                @Schema(
                        description = "Unique over all plans and kept through revisions; absent: given by the server",
                        examples = "linyi-2020-177-city")
                String id,
        @Size(max = 200) @Schema(description = "Its name", examples = "市级以上示范标准村卫生室") String name,
        @Pattern(regexp = CODE)
                @Size(max = 64)
                @Schema(description = "Code of the indicator it is on", examples = "model_clinics_city_and_above")
                String indicator,
        @Pattern(regexp = CODE)
                @Size(max = 64)
                @Schema(description = "Code of the data element it is on", examples = "model_clinics_county")
                String dataElement,
        @NotNull @Schema(description = "How an actual is held against it", examples = "at-least") Comparator comparator,
        @Digits(integer = 16, fraction = 10)
                @DecimalMin("-1000000000000000")
                @DecimalMax("1000000000000000")
                @Schema(
                        description = "The value, or the lower end of the range, or the promised change",
                        examples = "100")
                BigDecimal value,
        @Digits(integer = 16, fraction = 10)
                @DecimalMin("-1000000000000000")
                @DecimalMax("1000000000000000")
                @Schema(description = "Upper end of a range", examples = "120")
                BigDecimal valueHigh,
        @Schema(
                        description =
                                "How the upper end is meant; absent: ambition, but limit for `between` in %, ‰ or another rate",
                        examples = "ambition")
                Upper upper,
        @Schema(description = "What a change is counted in; needed by increase-by and decrease-by", examples = "points")
                Change change,
        @Size(max = 30) @Schema(description = "Unit of measure as printed", examples = "处") String unit,
        @Valid @Schema(description = "What a change is counted from") Baseline baseline,
        @Schema(description = "First day of its window; absent: of the statistical year", examples = "2020-01-01")
                LocalDate start,
        @Schema(
                        description =
                                "Last day of its window, may pass the plan's year; absent: of the statistical year",
                        examples = "2020-12-31")
                LocalDate deadline,
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
                @Size(max = 100)
                @Schema(description = "Cumulative positions on the way", defaultValue = "[]")
                List<@NotNull @Valid Milestone> milestones,
        @Schema(description = "How elapsed time is counted", defaultValue = "days", examples = "days")
                ElapsedBasis elapsedBasis,
        @DecimalMin("0")
                @DecimalMax("100")
                @Digits(integer = 3, fraction = 4)
                @Schema(description = "Lag in points that still counts as on track; absent: none", examples = "5")
                BigDecimal tolerance,
        @Schema(description = "To whom it applies", defaultValue = "total", examples = "total") Applies applies,
        @Valid @Schema(description = "What is to happen, for the comparator event") TargetEvent event,
        @Valid @Schema(description = "Where the value is inferred and not printed") Inferred inferred,
        @Size(max = 2000) @Schema(description = "Remark", examples = "省级、市级分别统计，互不包含") String note,
        @Schema(
                        description =
                                "From which day on the value of this revision holds; absent: the day of publication, at first the start",
                        examples = "2020-07-01")
                LocalDate effectiveFrom,
        @Size(max = 1000) @Schema(description = "Why it was changed", examples = "省级年中追加任务") String reason,
        @Valid @Schema(description = "The words of an official document that it comes from") Source source,
        @Schema(
                        description =
                                "true while nobody has confirmed it. A target with a number is confirmed by naming its indicator or dataElement, another by leaving this out; it is dropped by leaving it out altogether. A plan with such a target is not published.",
                        examples = "true")
                Boolean proposed,
        @Schema(
                        description = "What it said in each published revision that changed it; computed",
                        readOnly = true,
                        maxItems = 1000)
                List<TargetVersion> versions) {

    /** Ids that a client gives to tasks and targets. */
    public static final String ID = "^[A-Za-z0-9][A-Za-z0-9._-]*$";

    /** Codes of data elements and indicators. */
    public static final String CODE = "^[a-z][a-z0-9_]*$";

    private static final Set<String> RATE_UNITS = Set.of("%", "％", "‰", "1/10万", "1/万");

    public Target {
        milestones = milestones == null ? List.of() : milestones;
        elapsedBasis = elapsedBasis == null ? ElapsedBasis.DAYS : elapsedBasis;
        applies = applies == null ? Applies.TOTAL : applies;
        proposed = Boolean.TRUE.equals(proposed) && indicator == null && dataElement == null ? true : null;
        if (upper == null && valueHigh != null) {
            upper = comparator == Comparator.BETWEEN && isRateUnit(unit) ? Upper.LIMIT : Upper.AMBITION;
        }
    }

    /** As it is kept: with an id. */
    public Target identified() {
        return id == null ? copy(UUID.randomUUID().toString(), effectiveFrom, reason, versions) : this;
    }

    /** As the next revision begins: from when and why were said of the change before, not of the one to come. */
    public Target carriedOver() {
        return copy(id, null, null, versions);
    }

    public Target with(List<TargetVersion> history) {
        return copy(id, effectiveFrom, reason, history);
    }

    private Target copy(String newId, LocalDate newEffectiveFrom, String newReason, List<TargetVersion> newVersions) {
        return new Target(
                newId,
                name,
                indicator,
                dataElement,
                comparator,
                value,
                valueHigh,
                upper,
                change,
                unit,
                baseline,
                start,
                deadline,
                milestones,
                elapsedBasis,
                tolerance,
                applies,
                event,
                inferred,
                note,
                newEffectiveFrom,
                newReason,
                source,
                proposed,
                newVersions);
    }

    /** Whether it was only proposed: read out of a document, and not yet confirmed by a planner. */
    @JsonIgnore
    public boolean isUnconfirmed() {
        return proposed != null;
    }

    /** Whether its unit says that it is a rate, whose shares are not summed. */
    public boolean countsAsRate() {
        return isRateUnit(unit);
    }

    private static boolean isRateUnit(String unit) {
        return unit != null && RATE_UNITS.contains(unit.replace(" ", ""));
    }
}
