/** The API and the portal over HTTP on this machine. */
@NullMarked
package ip30.cli.server;

import org.jspecify.annotations.NullMarked;
