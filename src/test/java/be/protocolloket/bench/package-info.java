/** Measures what an exchange costs; run by {@code mvn -Pbench} and by no other build, for times are no test. */
package be.protocolloket.bench;
