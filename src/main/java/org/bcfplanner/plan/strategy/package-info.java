/** The health and wellbeing strategy: goals, objectives, actions, and the framework of indicators they are measured by. */
@NullMarked
package org.bcfplanner.plan.strategy;

import org.jspecify.annotations.NullMarked;
