/** Who may see what. */
package org.lianggang.analytics.access;
