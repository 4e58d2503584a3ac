"""Finding courses: encoders, indexes, eligibility, ranking and the search that joins them."""
