/** Statistical disclosure control: which cells the public is not shown, so that nobody is found. */
package org.lianggang.analytics.disclosure;
