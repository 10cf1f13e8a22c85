/** The advices as others read them: beside a task, on the protocol's page, in the signed text and in public. */
@NullMarked
package be.protocolloket.advice.reading;

import org.jspecify.annotations.NullMarked;
