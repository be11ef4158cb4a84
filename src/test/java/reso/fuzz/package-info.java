/**
 * What holds for any text at all, tried with texts that nobody should write. {@code JAZZER_FUZZ=1 mvn -B test
 * -Dtest='AnyTextFuzz#reading'} looks for inputs that make reso fail, led by which code they reach; what was found is kept under
 * {@code src/test/resources/reso/fuzz} and tried again by every test run. {@code mvn -B test -Dtest=NastyTextTest
 * -Dreso.nasty=1000000} makes the nasty texts a megabyte long and says which took longer than five seconds.
 */
package reso.fuzz;
