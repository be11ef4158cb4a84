/**
 * Looks for inputs that make reso fail, led by which code they reach: {@code JAZZER_FUZZ=1 mvn -B test -Dtest='AnyTextFuzz#reading'}.
 * What was found is kept under {@code src/test/resources/reso/fuzz} and tried again by every test run.
 */
package reso.fuzz;
