package org.secondfront.planted.unmarked;

class Unmarked {

}
