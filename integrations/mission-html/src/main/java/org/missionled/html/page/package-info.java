/** What every page is made of besides what it says. Begin at {@link org.missionled.html.page.Assets}. */
@NullMarked
package org.missionled.html.page;

import org.jspecify.annotations.NullMarked;
