/** What follows for a region from the regions below it (汇总), and when nothing does. */
package org.lianggang.analytics.aggregation;
