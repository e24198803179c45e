select * from link where kind = :kind and hash = :hash
