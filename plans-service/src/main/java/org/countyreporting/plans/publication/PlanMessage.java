package org.countyreporting.plans.publication;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.countyreporting.plans.plan.PlanView;
import org.countyreporting.plans.target.TargetShare;

/** What peers are told of a plan: its published revision as callers see it, and how its targets are shared out. */
record PlanMessage(@JsonUnwrapped PlanView plan, List<TargetShare> allocations) {}
