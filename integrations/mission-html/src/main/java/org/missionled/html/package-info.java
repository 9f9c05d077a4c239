/** The report as one self-contained page. Begin at {@link org.missionled.html.HtmlRenderer}. */
@NullMarked
package org.missionled.html;

import org.jspecify.annotations.NullMarked;
