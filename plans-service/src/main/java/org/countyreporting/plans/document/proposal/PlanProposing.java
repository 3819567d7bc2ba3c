package org.countyreporting.plans.document.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.plans.division.DivisionTable;
import org.countyreporting.plans.document.DocumentReading;
import org.countyreporting.plans.document.DocumentView;
import org.countyreporting.plans.document.MetadataView;
import org.countyreporting.plans.document.text.Reading;
import org.countyreporting.plans.plan.NewPlan;
import org.countyreporting.plans.plan.PlanDrafting;
import org.countyreporting.plans.plan.PlanView;
import org.countyreporting.plans.plan.Task;
import org.countyreporting.plans.unit.Units;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.UnitId;

/** Makes a draft plan of a document, for a planner to confirm, complete and correct. */
@ApplicationScoped
class PlanProposing {

    private static final int TITLE = 300;
    private static final int NUMBER = 200;

    private final DocumentReading documents;
    private final PlanDrafting drafting;
    private final Units units;
    private final DivisionTable divisions;
    private final Caller caller;

    PlanProposing(
            DocumentReading documents, PlanDrafting drafting, Units units, DivisionTable divisions, Caller caller) {
        this.documents = documents;
        this.drafting = drafting;
        this.units = units;
        this.divisions = divisions;
        this.caller = caller;
    }

    /** What came of it: a dry run keeps nothing, and a draft that was made before is not made again. */
    record Outcome(ProposedPlanView plan, boolean created) {}

    @Transactional
    Outcome propose(String id, NewPlanOfDocument said, boolean dryRun, Locale language) {
        DocumentView document = documents.one(id, language);
        List<Unplaced> unplaced = new ArrayList<>();
        NewPlan draft = draft(document, said, unplaced);
        PlanView sketch = drafting.sketch(draft);
        List<UnplacedView> left =
                unplaced.stream().map(words -> UnplacedView.of(words, language)).toList();
        if (dryRun) {
            return new Outcome(new ProposedPlanView(sketch, left), false);
        }
        documents.lock(id);
        Optional<PlanView> before = drafting.madeOf(id, draft);
        PlanView plan = before.orElseGet(() -> drafting.create(draft, id));
        return new Outcome(new ProposedPlanView(plan, left), before.isEmpty());
    }

    private NewPlan draft(DocumentView document, NewPlanOfDocument said, List<Unplaced> unplaced) {
        String text = documents.text(document.id());
        DivisionCode division = division(said, document.metadata());
        UnitNames names = new UnitNames(units.within(division), divisions);
        Violations violations = new Violations();
        Integer year = year(said, document, violations);
        UnitId issuer = issuer(said, document.metadata(), names, violations);
        violations.throwIfAny();

        Wording wording = new Wording(document.id(), text);
        PlanSketch sketch = new PlanSketch(document, wording);
        TaskProposal proposal =
                new TaskProposal(wording, new TaskUnits(Reading.plain(text), wording, names), document.facts(), year);
        List<Task> tasks = sketch.tasks().stream().map(proposal::of).toList();
        unplaced.addAll(sketch.unplaced());
        unplaced.addAll(proposal.unplaced());
        return new NewPlan(
                title(said, document),
                year,
                division,
                issuer,
                cut(document.metadata().documentNumber(), NUMBER),
                null,
                sketch.sections(),
                tasks,
                null);
    }

    private DivisionCode division(NewPlanOfDocument said, MetadataView metadata) {
        if (said.division() != null) {
            return said.division();
        }
        return metadata.division() != null
                        && caller.scope().covers(metadata.division().code())
                ? metadata.division().code()
                : caller.division();
    }

    private static Integer year(NewPlanOfDocument said, DocumentView document, Violations violations) {
        Integer year = said.year() != null ? said.year() : document.metadata().year();
        if (year == null) {
            violations.add("/year", "文件没有写明年度，请填写 year", "the document names no year: give one");
        }
        return year;
    }

    private UnitId issuer(NewPlanOfDocument said, MetadataView metadata, UnitNames names, Violations violations) {
        if (said.issuer() != null) {
            return said.issuer();
        }
        UnitId issuer = caller.unit().or(() -> names.of(metadata.issuer())).orElse(null);
        if (issuer == null) {
            violations.add(
                    "/issuer",
                    "令牌没有注明单位，文件的发布机构也未登记，请填写 issuer",
                    "neither does the token name a unit, nor is the document's issuer registered: give one");
        }
        return issuer;
    }

    private static String title(NewPlanOfDocument said, DocumentView document) {
        String printed = document.title() == null || document.title().isBlank() ? "未命名工作计划" : document.title();
        return cut(said.title() != null && !said.title().isBlank() ? said.title() : printed.strip(), TITLE);
    }

    private static String cut(String words, int length) {
        return words == null ? null : PlanSketch.cut(words, length);
    }
}
