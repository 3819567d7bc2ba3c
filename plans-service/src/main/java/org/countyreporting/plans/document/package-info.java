/**
 * Official documents (公文) that offices have as Word or text files: kept as they were sent, read into structure, figures,
 * checks and findings, and proposed as plans.
 *
 * <p>{@code text} makes a readable text of what was sent, {@code outline} takes it apart, {@code figure} and {@code check}
 * find what it states and whether that agrees; all four are pure. What speaks HTTP or SQL stands here.
 */
package org.countyreporting.plans.document;
