package org.missionled.dsl;

/** Something that a mission declares and that another sentence can name by its constant. */
public sealed interface Element permits GoalDeclaration, MetricDeclaration, IndexDeclaration, FeatureSource {}
