/**
 * The content of one version of a protocol: its records, its interchange format in YAML and JSON, its canonical form and hash, its
 * completeness check and the comparison of two versions. Knows no database, no engine and no page.
 */
@NullMarked
@NamedInterface("document")
package be.protocolloket.protocol.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
