/** Rules about what surrounds the adopted text: adoption, vote, annexes. */
package reso.rules.an;
