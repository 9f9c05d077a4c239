/** The page in a real browser. Begin at {@link org.missionled.html.browser.Chromium}. */
package org.missionled.html.browser;
